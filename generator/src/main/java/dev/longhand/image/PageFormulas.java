package dev.longhand.image;

import dev.longhand.image.ink.Drawing;
import dev.longhand.image.ink.PathText;
import dev.longhand.image.ink.SvgInk;
import dev.longhand.image.type.ForeignTex;
import dev.longhand.image.type.TypesetBox;
import dev.longhand.image.type.Typesetter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Formulas drawn into one HTML page, as elements in a line of text: they share one table of outlines, take the colour of
 * the text, and grow with it. The TeX may be anybody's; what cannot be drawn, or had better not be, is not.
 */
public final class PageFormulas {

    /** Wider or higher pictures are the work of a slip or of malice, such as {@code \rule{9999em}{1em}}. */
    private static final double LARGEST = 20_000;

    private static final double MARGIN = 1;

    private final Map<String, String> outlines = new LinkedHashMap<>();
    private final boolean titled;

    private PageFormulas(boolean titled) {
        this.titled = titled;
    }

    /** For a page that says something of its own where the pointer rests on a formula. */
    public static PageFormulas untitled() {
        return new PageFormulas(false);
    }

    /** For a page that shows the TeX of a formula where the pointer rests on it. */
    public static PageFormulas titled() {
        return new PageFormulas(true);
    }

    /** The element for a formula as between double dollar signs, or empty if it cannot be drawn. */
    public Optional<String> display(String tex) {
        return element(tex, true);
    }

    /** The element for a formula as between single dollar signs, or empty if it cannot be drawn. */
    public Optional<String> inline(String tex) {
        return element(tex, false);
    }

    /** The same, for a page that says the formula in another way to those who do not see it. */
    public Optional<String> silentDisplay(String tex) {
        return display(tex).map(PageFormulas::silent);
    }

    /** The same, for a page that says the formula in another way to those who do not see it. */
    public Optional<String> silentInline(String tex) {
        return inline(tex).map(PageFormulas::silent);
    }

    private static String silent(String element) {
        return element.replaceFirst("role=\"img\" aria-label=\"[^\"]*\"", "aria-hidden=\"true\"");
    }

    /** The element for a picture that is not a formula, without its plate. */
    public String picture(Picture picture) {
        Drawing content = picture.content();
        return element(content, picture.title(), picture.description(), "width:" + ems(content.width() + 2 * MARGIN));
    }

    /** The element that all others of the page refer to; it takes no room, and belongs into the page once. */
    public String outlines() {
        return "<svg width=\"0\" height=\"0\" aria-hidden=\"true\" style=\"position:absolute\">\n"
                + SvgInk.table(outlines) + "</svg>\n";
    }

    private Optional<String> element(String tex, boolean display) {
        try {
            String drawable = ForeignTex.drawable(tex);
            TypesetBox box = display ? Typesetter.display(drawable) : Typesetter.inline(drawable, Typesetter.EM);
            return box.width() > 0 && box.width() < LARGEST && box.height() < LARGEST
                    ? Optional.of(element(box, tex))
                    : Optional.empty();
        } catch (IllegalArgumentException refusal) {
            return Optional.empty();
        }
    }

    private String element(TypesetBox box, String tex) {
        double width = box.width() + 2 * MARGIN;
        double height = box.height() + 2 * MARGIN;
        return element(
                box,
                tex,
                "",
                "width:%s;height:%s;vertical-align:%s".formatted(ems(width), ems(height), ems(-box.depth() - MARGIN)));
    }

    private String element(Drawing drawing, String title, String description, String size) {
        double width = drawing.width() + 2 * MARGIN;
        double height = drawing.height() + 2 * MARGIN;
        String viewBox = "%s %s %s %s"
                .formatted(
                        PathText.decimal(-MARGIN),
                        PathText.decimal(-MARGIN),
                        PathText.decimal(width),
                        PathText.decimal(height));
        String spoken = SvgInk.escape(title);
        return "<svg role=\"img\" aria-label=\"" + spoken.replace("\"", "&quot;") + "\" viewBox=\"" + viewBox
                + "\" style=\"" + size + "\" fill=\"currentColor\">\n"
                + (titled ? SvgInk.titled(title, description) : "") + SvgInk.marks(drawing, outlines) + "</svg>";
    }

    private static String ems(double pixels) {
        return String.format(Locale.ROOT, "%.3fem", pixels / Typesetter.EM);
    }
}

package dev.longhand.page;

import dev.longhand.image.DiagramPicture;
import dev.longhand.image.PageFormulas;
import dev.longhand.latex.writing.MathMl;
import dev.longhand.typeset.block.Block;
import dev.longhand.typeset.block.Document;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A derivation as one HTML page: no script, no font, nothing that is fetched. Formulas are drawn, with their TeX as title and
 * MathML for screen readers; each derivative folds; the page follows the reader's choice of light or dark, and prints unfolded.
 */
public final class HtmlPage {

    private static final String STYLE = "page.css";
    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="en" xmlns="http://www.w3.org/1999/xhtml">
            <head>
            <meta charset="utf-8"/>
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:"/>
            <meta name="viewport" content="width=device-width, initial-scale=1"/>
            <link rel="icon" href="data:,"/>
            """;

    private final PageFormulas formulas = PageFormulas.titled();
    private final Contents contents = new Contents();
    private final StringBuilder body = new StringBuilder();

    private HtmlPage() {}

    /** The page. */
    public static String of(Document document) {
        return new HtmlPage().write(document.blocks());
    }

    private String write(List<Block> blocks) {
        String title = ((Block.Heading) blocks.get(0)).words();
        blocks.subList(1, blocks.size()).forEach(this::block);
        return HEAD + "<title>" + Markup.escaped(title) + "</title>\n<style>\n" + style()
                + "</style>\n</head>\n<body>\n"
                + formulas.outlines() + "<main>\n<h1>" + Markup.escaped(title) + "</h1>\n" + contents.list() + body
                + "</main>\n</body>\n</html>\n";
    }

    private void block(Block block) {
        if (block instanceof Block.Heading heading) {
            heading(heading);
        } else if (block instanceof Block.Formula formula) {
            body.append("<div class=\"formula\">")
                    .append(formula(formula.tex(), true))
                    .append("</div>\n");
        } else if (block instanceof Block.Figure figure) {
            body.append("<figure>")
                    .append(formulas.picture(DiagramPicture.of(figure.diagram())))
                    .append("</figure>\n");
        } else if (block instanceof Block.Paragraph paragraph) {
            body.append("<p>");
            paragraph.parts().forEach(this::inline);
            body.append("</p>\n");
        } else if (block instanceof Block.Fold fold) {
            body.append("<details open=\"open\"><summary>");
            if (!fold.number().isEmpty()) {
                body.append(Markup.escaped(fold.number())).append(' ');
            }
            inline(new Block.Inline.Maths(fold.tex()));
            body.append("</summary>\n");
            fold.blocks().forEach(this::block);
            body.append("</details>\n");
        } else if (block instanceof Block.Repeating repeating) {
            repeating.blocks().forEach(this::block);
        }
    }

    private void heading(Block.Heading heading) {
        String anchor = contents.add(heading);
        body.append("<h%d id=\"%s\">%s</h%d>\n"
                .formatted(heading.level(), anchor, Markup.escaped(heading.words()), heading.level()));
    }

    private void inline(Block.Inline part) {
        if (part instanceof Block.Inline.Words words) {
            body.append(Markup.escaped(words.text()));
        } else {
            body.append(formula(((Block.Inline.Maths) part).tex(), false));
        }
    }

    /** Drawn for the eye and as MathML for the ear. */
    private String formula(String tex, boolean display) {
        Optional<String> spoken = MathMl.of(tex, display);
        Optional<String> drawn = spoken.isEmpty()
                ? display ? formulas.display(tex) : formulas.inline(tex)
                : display ? formulas.silentDisplay(tex) : formulas.silentInline(tex);
        if (drawn.isEmpty()) {
            return Markup.code(tex);
        }
        return drawn.get()
                + spoken.map(math -> "<span class=\"spoken\">" + math + "</span>")
                        .orElse("");
    }

    private static String style() {
        try (InputStream file = Objects.requireNonNull(HtmlPage.class.getResourceAsStream(STYLE), STYLE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

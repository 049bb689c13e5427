package dev.longhand.typeset.layout;

import dev.longhand.typeset.block.Block;
import dev.longhand.typeset.block.Document;
import dev.longhand.typeset.block.Hue;
import dev.longhand.typeset.block.RepeatedFactor;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Gives repeated factors a colour each, as far as there are colours, and a legend. */
public final class Colouring {

    private final Function<Hue, String> name;

    private Colouring(Function<Hue, String> name) {
        this.name = name;
    }

    /** The same document in colours that go by the names of {@link Hue#tex}. */
    public static Document of(Document document) {
        return of(document, Hue::tex);
    }

    /** The same document in colours that go by number, for readers of Markdown. */
    public static Document byNumber(Document document) {
        return of(document, hue -> "#" + hue.hexadecimal());
    }

    private static Document of(Document document, Function<Hue, String> name) {
        Colouring colouring = new Colouring(name);
        return new Document(document.blocks().stream()
                .flatMap(block ->
                        block instanceof Block.Repeating repeating ? colouring.coloured(repeating) : Stream.of(block))
                .toList());
    }

    private Stream<Block> coloured(Block.Repeating repeating) {
        Hue[] hues = Hue.values();
        int count = Math.min(hues.length, repeating.factors().size());
        ColouredSpellings spellings = new ColouredSpellings();
        List<Block.Inline> legend = new ArrayList<>();
        legend.add(new Block.Inline.Words("What is used again keeps its colour, as a whole and factor by factor: "));
        for (int i = 0; i < count; i++) {
            RepeatedFactor factor = repeating.factors().get(i);
            String colour = name.apply(hues[i]);
            factor.spellings().forEach(spelling -> spellings.put(spelling, colour));
            legend.add(new Block.Inline.Maths(
                    ColouredSpellings.in(colour, factor.symbol().replace("\\frac", "\\dfrac"))));
            legend.add(new Block.Inline.Words(" " + hues[i].tex() + (i + 1 < count ? ", " : ".")));
        }
        List<Block> blocks = new ArrayList<>(repeating.blocks().stream()
                .map(block -> coloured(block, spellings))
                .toList());
        int headings = 0;
        while (headings < blocks.size() && blocks.get(headings) instanceof Block.Heading) {
            headings++;
        }
        blocks.add(headings, new Block.Paragraph(legend));
        return blocks.stream();
    }

    private static Block coloured(Block block, ColouredSpellings spellings) {
        if (block instanceof Block.Formula formula) {
            return new Block.Formula(spellings.applied(formula.tex()));
        }
        if (block instanceof Block.Fold fold) {
            return new Block.Fold(
                    fold.number(),
                    fold.tex(),
                    fold.blocks().stream()
                            .map(inner -> coloured(inner, spellings))
                            .toList());
        }
        return block;
    }
}

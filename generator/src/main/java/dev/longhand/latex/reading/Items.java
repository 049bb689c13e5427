package dev.longhand.latex.reading;

import dev.longhand.latex.tree.Tree;
import dev.longhand.latex.tree.Tree.Blank;
import dev.longhand.latex.tree.Tree.Bracket;
import dev.longhand.latex.tree.Tree.Group;
import dev.longhand.latex.tree.Tree.Separator;
import dev.longhand.source.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands between separators. A semicolon parts more than a comma, a comma more than a space.
 *
 * @param span of all of it
 * @param items in order
 * @param separators one less than items
 */
record Items(Span span, List<Tree> items, List<Separator> separators) {

    /** The strongest separator. */
    Separator separator() {
        Separator strongest = Separator.NONE;
        for (Separator separator : separators) {
            boolean stronger = strongest == Separator.NONE || separator.compareTo(strongest) < 0;
            strongest = separator == Separator.SEMICOLON || (stronger && strongest != Separator.SEMICOLON)
                    ? separator
                    : strongest;
        }
        return strongest;
    }

    /** The items between the strongest separators, each a group without brackets if it has several itself. */
    List<Tree> parts() {
        Separator strongest = separator();
        if (strongest == Separator.NONE) {
            return items;
        }
        List<Tree> parts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= separators.size(); i++) {
            if (i == separators.size() || separators.get(i) == strongest) {
                parts.add(from(from, i + 1).tree());
                from = i + 1;
            }
        }
        return parts;
    }

    /** Without the first items. */
    Items after(int count) {
        return from(count, items.size());
    }

    /** A single item as it is, several as a group without brackets, none as a blank. */
    Tree tree() {
        if (items.isEmpty()) {
            return new Blank(new Span(span.start(), span.start()));
        }
        return items.size() == 1 ? items.get(0) : group(span, Bracket.NONE);
    }

    Group group(Span place, Bracket bracket) {
        return new Group(place, bracket, separator(), parts());
    }

    private Items from(int from, int to) {
        List<Tree> some = items.subList(from, to);
        Span place = some.isEmpty()
                ? span
                : new Span(
                        some.get(0).span().start(),
                        some.get(some.size() - 1).span().end());
        return new Items(place, some, some.isEmpty() ? List.of() : separators.subList(from, to - 1));
    }
}

package dev.longhand.page;

import dev.longhand.typeset.block.Block;

/** The headings of a page below its title, as nested lists of links. */
final class Contents {

    /** The title has level 1 and stands above the list. */
    private static final int TOP = 1;

    private final StringBuilder list = new StringBuilder();
    private int level = TOP;
    private int headings;

    /** The anchor to be given to a heading. */
    String add(Block.Heading heading) {
        String anchor = "s" + ++headings;
        if (heading.level() > level) {
            while (level < heading.level()) {
                list.append("<ol>");
                level++;
            }
        } else {
            list.append("</li>");
            close(heading.level());
        }
        list.append("<li><a href=\"#")
                .append(anchor)
                .append("\">")
                .append(Markup.escaped(heading.words()))
                .append("</a>");
        return anchor;
    }

    /** The element, or nothing for a page without headings. */
    String list() {
        if (headings == 0) {
            return "";
        }
        Contents whole = new Contents();
        whole.list.append(list).append("</li>");
        whole.level = level;
        whole.close(TOP);
        return "<nav aria-label=\"Contents\">" + whole.list + "</nav>\n";
    }

    private void close(int to) {
        for (; level > to; level--) {
            list.append(level == to + 1 && to == TOP ? "</ol>" : "</ol></li>");
        }
    }
}

package dev.longhand.page;

/** Text as HTML that an XML reader can read too. */
public final class Markup {

    private Markup() {}

    /** For content and for attributes in double quotes; characters that XML cannot hold become question marks. */
    public static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(isXml(c) ? c : '?');
            }
        });
        return escaped.toString();
    }

    /** TeX that is not drawn. */
    public static String code(String tex) {
        return "<code>" + escaped(tex) + "</code>";
    }

    private static boolean isXml(int c) {
        return c == '\t'
                || c == '\n'
                || (c >= 0x20 && c < 0x7f)
                || (c >= 0xa0 && (c < 0xd800 || c > 0xdfff) && c != 0xfffe && c != 0xffff);
    }
}

package io.github.huozi.config.format;

/** What text may hold. */
public final class Text {

    private Text() {}

    /** Whether every character may stand in XML 1.0, section 2.2: escapes such as {@code "\0"} can bring others in. */
    public static boolean isClean(String text) {
        return text.codePoints()
                .allMatch(c -> c == '\t'
                        || c == '\n'
                        || c == '\r'
                        || (c >= 0x20 && c <= 0xD7FF)
                        || (c >= 0xE000 && c <= 0xFFFD)
                        || c >= 0x10000);
    }

    /** On one line, with what cannot be printed as its code point. */
    static String visible(String text) {
        StringBuilder visible = new StringBuilder();
        line(text).codePoints().forEach(c -> {
            if (Character.isISOControl(c) || !isClean(Character.toString(c))) {
                visible.append(String.format("<U+%04X>", c));
            } else {
                visible.appendCodePoint(c);
            }
        });
        return visible.toString();
    }

    /** On one line, without white space at the ends. */
    public static String line(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}

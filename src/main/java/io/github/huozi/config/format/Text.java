package io.github.huozi.config.format;

/** Checks and normalises text. */
public final class Text {

    private Text() {}

    /** Whether XML 1.0, section 2.2, allows every character: escapes such as {@code "\0"} can introduce others. */
    public static boolean isClean(String text) {
        return text.codePoints()
                .allMatch(c -> c == '\t'
                        || c == '\n'
                        || c == '\r'
                        || (c >= 0x20 && c <= 0xD7FF)
                        || (c >= 0xE000 && c <= 0xFFFD)
                        || c >= 0x10000);
    }

    /** Returns the text on one line, with unprintable characters as code points. */
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

    /** Returns the text on one line, without white space at the ends. */
    public static String line(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}

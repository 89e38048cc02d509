package io.github.huozi.markdown;

import org.jspecify.annotations.Nullable;

/**
 * A bare address in text, following GFM's extended autolinks. It ends where Chinese begins, since no space separates it
 * from the following text. Only directly after one of {@code / = # & ? - _ %} may it contain Chinese, as in {@code
 * wiki/汉字}.
 *
 * @param start the index of its first character
 * @param end the index after its last character
 * @param prefix the prefix that its destination needs
 */
record BareAddress(int start, int end, String prefix) {

    private static final String[] SCHEMES = {"https://", "http://", "ftp://"};
    /** Punctuation that belongs to the sentence when it comes last. */
    private static final String TRAILING = "?!.,:*_~'\";";

    /** Returns the first address at or after an index; null when there is none. */
    static @Nullable BareAddress next(String text, int from) {
        for (int at = from; at < text.length(); at++) {
            char c = text.charAt(at);
            BareAddress found =
                    switch (c) {
                        case 'h', 'H', 'f', 'F', 'w', 'W' -> web(text, at, from);
                        case '@' -> mail(text, at, from);
                        default -> null;
                    };
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** Returns the destination of the address. */
    String destination(String text) {
        return prefix + text.substring(start, end);
    }

    private static @Nullable BareAddress web(String text, int at, int from) {
        if (at > from && isWord(text.charAt(at - 1))) {
            return null;
        }
        if (text.regionMatches(true, at, "www.", 0, 4)) {
            return web(text, at, at + 4, "http://");
        }
        for (String scheme : SCHEMES) {
            if (text.regionMatches(true, at, scheme, 0, scheme.length())) {
                return web(text, at, at + scheme.length(), "");
            }
        }
        return null;
    }

    private static @Nullable BareAddress web(String text, int start, int host, String prefix) {
        int end = host;
        boolean inWord = false;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            boolean cjk = Cjk.isCjk(c);
            inWord = cjk && Character.isLetter(c) && (inWord || "/=#&?-_%".indexOf(text.charAt(end - 1)) >= 0);
            if (c <= ' ' || c == '<' || c == 0xA0 || (cjk && !inWord) || isSharedMark(c)) {
                break;
            }
            end += Character.charCount(c);
        }
        end = withoutTrailing(text, host, end);
        boolean hasHost = end > host && Character.isLetterOrDigit(text.codePointAt(host));
        return hasHost ? new BareAddress(start, end, prefix) : null;
    }

    private static boolean isSharedMark(int c) {
        return "“”‘’…—·".indexOf(c) >= 0;
    }

    private static int withoutTrailing(String text, int host, int end) {
        int last = end;
        int unpaired = count(text, host, end, ')') - count(text, host, end, '(');
        while (last > host) {
            char c = text.charAt(last - 1);
            if (!(c == ')' && unpaired > 0) && TRAILING.indexOf(c) < 0) {
                break;
            }
            unpaired -= c == ')' ? 1 : 0;
            last = c == ';' ? entityStart(text, host, last) : last - 1;
        }
        return last;
    }

    /** Returns the start of an apparent entity, or otherwise the index of the semicolon. */
    private static int entityStart(String text, int host, int end) {
        int at = end - 2;
        while (at > host && isWord(text.charAt(at))) {
            at--;
        }
        return at < end - 2 && at > host && text.charAt(at) == '&' ? at : end - 1;
    }

    private static int count(String text, int from, int to, char wanted) {
        int count = 0;
        for (int at = from; at < to; at++) {
            count += text.charAt(at) == wanted ? 1 : 0;
        }
        return count;
    }

    private static @Nullable BareAddress mail(String text, int sign, int from) {
        int start = sign;
        while (start > from && (isWord(text.charAt(start - 1)) || ".+-_".indexOf(text.charAt(start - 1)) >= 0)) {
            start--;
        }
        int end = sign + 1;
        boolean dot = false;
        while (end < text.length() && (isWord(text.charAt(end)) || ".-_".indexOf(text.charAt(end)) >= 0)) {
            dot |= text.charAt(end) == '.' && end > sign + 1;
            end++;
        }
        while (end > sign && text.charAt(end - 1) == '.') {
            end--;
        }
        boolean whole = start < sign && dot && end > sign + 1 && "-_".indexOf(text.charAt(end - 1)) < 0;
        boolean hasDot = whole && text.substring(sign, end).indexOf('.') > 1;
        return hasDot ? new BareAddress(start, end, "mailto:") : null;
    }

    private static boolean isWord(char c) {
        return c < 0x80 && Character.isLetterOrDigit(c);
    }
}

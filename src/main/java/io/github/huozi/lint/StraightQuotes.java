package io.github.huozi.lint;

import io.github.huozi.diagnostic.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds typewriter quotation marks in Chinese text, GB/T 15834, 4.8. */
public final class StraightQuotes implements Lint.OfChinese {

    /** Short, without Chinese characters, and with a character that words lack. */
    private static final Pattern CODE =
            Pattern.compile("(?=[^\\p{IsHan}]{1,80}$)[!-~]*[\\\\/_.:$%=<>{}\\[\\]()|&*+^#@;0-9][!-~]*");

    private static final Pattern WORD = Pattern.compile("[\\p{IsLatin}\\p{IsCyrillic}\\p{IsGreek}]+(?:['’-]\\p{L}+)*");

    @Override
    public int order() {
        return 400;
    }

    @Override
    public void look(Passage passage, LintFindings findings) {
        String text = passage.text();
        List<LintFindings.Span> places = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            if (isQuote(text, i) && !isLiteral(text, i)) {
                places.add(new LintFindings.Span(i, i + 1));
            }
        }
        findings.report(Code.STRAIGHT_QUOTES, passage, places, "straight");
    }

    private static boolean isQuote(String text, int at) {
        char before = Han.at(text, at - 1);
        char after = Han.at(text, at + 1);
        return switch (text.charAt(at)) {
            // After a number it means inches, or minutes of arc.
            case '"' -> !Han.isDigit(before) && (isText(before) || isText(after));
            case '\'' -> !Han.isDigit(before) && !Han.isLatin(before) && (Han.isHan(before) || Han.isHan(after));
            default -> false;
        };
    }

    /** Whether it is Chinese, and not a quotation mark itself. */
    private static boolean isText(char c) {
        return Han.isChinese(c) && "“”‘’".indexOf(c) < 0;
    }

    /** Whether it opens or closes a literal of a program, {@code '\\0'}, {@code "a/b"}, or a foreign sentence. */
    private static boolean isLiteral(String text, int at) {
        char quote = text.charAt(at);
        int to = text.indexOf(quote, at + 1);
        int from = text.lastIndexOf(quote, at - 1);
        return (to > 0 && isAsItIs(text.substring(at + 1, to)))
                || (from >= 0 && isAsItIs(text.substring(from + 1, at)));
    }

    private static boolean isAsItIs(String quoted) {
        return CODE.matcher(quoted).matches() || isForeign(quoted);
    }

    /** A sentence in another language, quoted with its own marks: three words or more, or two and a final mark. */
    private static boolean isForeign(String quoted) {
        if (!quoted.equals(quoted.strip())
                || quoted.chars().anyMatch(c -> Han.isHan((char) c) || "，。、；：？！".indexOf(c) >= 0)) {
            return false;
        }
        long words = WORD.matcher(quoted).results().limit(3).count();
        return words >= 3 || (words == 2 && ".!?,".indexOf(quoted.charAt(quoted.length() - 1)) >= 0);
    }
}

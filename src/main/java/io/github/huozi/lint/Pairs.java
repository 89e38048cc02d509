package io.github.huozi.lint;

import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Phrase;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Brackets and quotation marks without their other half. A quotation of several paragraphs opens in one and closes in a
 * later one, and may open again in each of them.
 */
public final class Pairs implements Lint {

    private static final String OPENING = "《〈“‘（「『【〔";
    private static final String CLOSING = "》〉”’）」』】〕";

    /** The maximum number of passages in a quotation. */
    private static final int FARTHEST = 6;

    /** Numbers of an inline list: 1）, a），with only the closing half. */
    private static final Pattern NUMBER =
            Pattern.compile("(?:^|[\\s，。；：、！？,;:\uFFFC])(?:[0-9]{1,3}|[a-zA-Z]|[一二三四五六七八九十]{1,3})$");

    /** An unmatched opening mark. */
    private record Open(char mark, Passage passage, int at, int number) {}

    @Override
    public int order() {
        return 600;
    }

    @Override
    public void look(LintedChapter chapter, LintFindings findings) {
        Deque<Open> waiting = new ArrayDeque<>();
        int number = 0;
        for (Passage passage : chapter.passages()) {
            if (passage.isChinese()) {
                look(passage, number, waiting, findings);
            }
            number++;
            int now = number;
            waiting.stream().filter(open -> now - open.number() > FARTHEST).forEach(open -> unclosed(open, findings));
            waiting.removeIf(open -> now - open.number() > FARTHEST);
        }
        waiting.forEach(open -> unclosed(open, findings));
    }

    private static void look(Passage passage, int number, Deque<Open> waiting, LintFindings findings) {
        String text = passage.text();
        Deque<Open> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (OPENING.indexOf(c) >= 0) {
                if (mayRunOn(c) && text.substring(0, i).isBlank()) {
                    // Opened again at the start of a paragraph, it is one quotation.
                    waiting.removeIf(earlier -> earlier.mark() == c);
                }
                open.push(new Open(c, passage, i, number));
            } else if (CLOSING.indexOf(c) >= 0 && !isApostrophe(text, i, open)) {
                close(passage, i, open, waiting, findings);
            }
        }
        List<Open> left = new ArrayList<>(open);
        for (Open mark : left) {
            if (mayRunOn(mark.mark())) {
                waiting.add(mark);
            } else {
                unclosed(mark, findings);
            }
        }
    }

    private static void close(Passage passage, int at, Deque<Open> open, Deque<Open> waiting, LintFindings findings) {
        char opening = OPENING.charAt(CLOSING.indexOf(passage.text().charAt(at)));
        if (open.stream().anyMatch(mark -> mark.mark() == opening)) {
            while (open.element().mark() != opening) {
                Open between = open.pop();
                if (mayRunOn(between.mark())) {
                    waiting.add(between);
                } else {
                    unclosed(between, findings);
                }
            }
            open.pop();
        } else if (waiting.stream().anyMatch(mark -> mark.mark() == opening)) {
            waiting.removeIf(mark -> mark.mark() == opening);
        } else if (!isNumber(passage.text(), at)) {
            char closing = passage.text().charAt(at);
            findings.report(
                    Code.UNPAIRED_MARK,
                    passage,
                    new LintFindings.Span(at, at + 1),
                    "closed",
                    closing,
                    opening,
                    other(opening, passage.text()));
        }
    }

    private static void unclosed(Open open, LintFindings findings) {
        char closing = CLOSING.charAt(OPENING.indexOf(open.mark()));
        findings.report(
                Code.UNPAIRED_MARK,
                open.passage(),
                new LintFindings.Span(open.at(), open.at() + 1),
                "open",
                open.mark(),
                closing,
                other(closing, open.passage().text()));
    }

    /** Returns the usual reason, if it is plausible. */
    private static Phrase other(char missing, String text) {
        int nth = "（）“”‘’".indexOf(missing);
        return nth < 0 || text.indexOf("()\"\"''".charAt(nth)) < 0 ? Phrase.literal("") : Phrase.of("lint.half-width");
    }

    private static boolean mayRunOn(char mark) {
        return mark == '“' || mark == '「' || mark == '『' || mark == '‘';
    }

    /** Whether it is inside a word, or after one without an opening mark: it’s, the readers’. */
    private static boolean isApostrophe(String text, int at, Deque<Open> open) {
        boolean quoted = open.stream().anyMatch(mark -> mark.mark() == '‘');
        boolean afterWord = Han.isLatin(Han.at(text, at - 1));
        boolean beforeWord = Han.isLatin(Han.at(text, at + 1)) || Han.isDigit(Han.at(text, at + 1));
        return text.charAt(at) == '’' && ((afterWord && (beforeWord || !quoted)) || (beforeWord && !quoted));
    }

    private static boolean isNumber(String text, int at) {
        return text.charAt(at) == '）'
                && NUMBER.matcher(text.substring(Math.max(0, at - 6), at)).find();
    }
}

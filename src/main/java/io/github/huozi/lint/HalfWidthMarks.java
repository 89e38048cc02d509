package io.github.huozi.lint;

import io.github.huozi.diagnostic.Code;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds Western punctuation between Chinese characters, GB/T 15834, 5.1. */
public final class HalfWidthMarks implements Lint.OfChinese {

    private static final String NARROW = ",.:;?!()";
    private static final String WIDE = "，。：；？！（）";

    /** Parentheses around Chinese, after Chinese; others may belong to their content. */
    private static final Pattern PARENTHESES = Pattern.compile("(?<=[\\p{IsHan}])\\([\\p{IsHan}][^()]{0,200}\\)");

    @Override
    public int order() {
        return 500;
    }

    @Override
    public void look(Passage passage, LintFindings findings) {
        String text = passage.text();
        List<LintFindings.Span> places = new ArrayList<>();
        Set<Character> found = new LinkedHashSet<>();
        for (int i = 0; i < text.length(); i++) {
            if (isMisplaced(text, i)) {
                places.add(new LintFindings.Span(i, i + 1));
                found.add(text.charAt(i));
            }
        }
        Matcher parentheses = PARENTHESES.matcher(text);
        while (parentheses.find()) {
            if (Han.isHan(text.charAt(parentheses.end() - 2))) {
                places.add(new LintFindings.Span(parentheses.start(), parentheses.start() + 1));
                found.add('(');
                found.add(')');
            }
        }
        findings.report(
                Code.HALF_WIDTH_MARK,
                passage,
                places,
                "marks",
                found.stream().map(HalfWidthMarks::wide).collect(Collectors.joining(" ")));
    }

    private static String wide(char mark) {
        return String.valueOf(WIDE.charAt(NARROW.indexOf(mark)));
    }

    private static boolean isMisplaced(String text, int at) {
        char mark = text.charAt(at);
        if (mark == '(' || mark == ')' || NARROW.indexOf(mark) < 0) {
            return false;
        }
        char before = Han.at(text, at - 1);
        int next = at + 1;
        while (Han.at(text, next) == ' ') {
            next++;
        }
        char after = Han.at(text, next);
        boolean closed = Han.isHan(before) || "”’）》」』】".indexOf(before) >= 0;
        return closed
                && before != 0
                && (after == 0 || after == '\n' || Han.isHan(after) || "“‘（《「『【".indexOf(after) >= 0);
    }
}

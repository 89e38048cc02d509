package io.github.huozi.lint;

import io.github.huozi.diagnostic.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds full stops, or half an ellipsis, in place of an ellipsis, GB/T 15834, 4.11. */
public final class Ellipsis implements Lint.OfChinese {

    private static final Pattern DOTS = Pattern.compile("\\.{3,}|。{3,}|…+");

    @Override
    public int order() {
        return 700;
    }

    @Override
    public void look(Passage passage, LintFindings findings) {
        String text = passage.text();
        List<LintFindings.Span> places = new ArrayList<>();
        Matcher dots = DOTS.matcher(text);
        while (dots.find()) {
            char before = Han.at(text, dots.start() - 1);
            char after = Han.at(text, dots.end());
            boolean half = dots.group().charAt(0) == '…' && dots.group().length() % 2 == 1;
            boolean plain = dots.group().charAt(0) != '…';
            if ((half && Han.isHan(before)) || (plain && (Han.isChinese(before) || Han.isHan(after)))) {
                places.add(new LintFindings.Span(dots.start(), dots.end()));
            }
        }
        findings.report(Code.DOTS_FOR_ELLIPSIS, passage, places, "dots");
    }
}

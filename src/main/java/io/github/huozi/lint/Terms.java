package io.github.huozi.lint;

import io.github.huozi.diagnostic.Code;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds words that the book's own list of terms says to write differently. */
public final class Terms implements Lint {

    /** The spelling of an address or a path cannot change. */
    private static final Pattern ADDRESS =
            Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*://\\S+|[\\w.@-]*[/@\\\\][\\w./@\\\\-]+");

    /** The start and end of a text. */
    private record Range(int start, int end) {
        boolean holds(int from, int to) {
            return start <= from && to <= end;
        }
    }

    @Override
    public int order() {
        return 900;
    }

    @Override
    public void look(LintedChapter chapter, LintFindings findings) {
        Map<String, List<String>> terms = chapter.book().settings().lints().terms();
        if (terms.isEmpty()) {
            return;
        }
        for (Passage passage : chapter.passages()) {
            List<Range> right = new ArrayList<>(all(ADDRESS, passage.text()));
            terms.keySet().forEach(term -> right.addAll(all(pattern(term), passage.text())));
            terms.forEach((term, wrong) -> wrong.stream()
                    .sorted(Comparator.comparing(String::length).reversed())
                    .forEach(form -> look(passage, term, form, right, findings)));
        }
    }

    private static void look(Passage passage, String term, String form, List<Range> right, LintFindings findings) {
        List<LintFindings.Span> places = new ArrayList<>();
        Matcher found = pattern(form).matcher(passage.text());
        while (found.find()) {
            int from = found.start();
            int to = found.end();
            if (right.stream().noneMatch(range -> range.holds(from, to))) {
                places.add(new LintFindings.Span(from, to));
            }
        }
        findings.report(Code.TERM, passage, places, "form", form, term);
    }

    private static List<Range> all(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(found -> new Range(found.start(), found.end()))
                .toList();
    }

    /** A term of letters does not match within longer words. */
    private static Pattern pattern(String term) {
        String before = isWord(term.charAt(0)) ? "(?<![A-Za-z0-9_])" : "";
        String after = isWord(term.charAt(term.length() - 1)) ? "(?![A-Za-z0-9_])" : "";
        return Pattern.compile(before + Pattern.quote(term) + after);
    }

    private static boolean isWord(char c) {
        return Han.isLatin(c) || Han.isDigit(c) || c == '_';
    }
}

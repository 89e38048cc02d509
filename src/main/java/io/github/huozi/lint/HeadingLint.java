package io.github.huozi.lint;

import io.github.huozi.book.Markup;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Position;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Finds headings without text, and those that skip a level in their source. */
public final class HeadingLint implements Lint {

    private static final Pattern EMPTY = Pattern.compile(
            "^ {0,3}#{1,6}\\s*#*\\s*$|<h([1-6])\\b[^>]*>(?:\\s|&nbsp;|<br */?>|</?(?:b|strong|span)>)*</h\\1>");

    @Override
    public int order() {
        return 100;
    }

    @Override
    public void look(LintedChapter chapter, LintFindings findings) {
        Element body = chapter.section().content().body();
        empty(findings);
        int before = number(body.attr(Markup.LEVEL));
        for (Element heading : body.select("h1, h2, h3, h4, h5, h6")) {
            if (heading.closest("." + Markup.COMMENTS) != null) {
                continue;
            }
            int level = level(heading, chapter.section().level());
            boolean divides = heading.closest("blockquote, li, td, th, dd, aside, details, figure") == null;
            if (!divides) {
                continue;
            }
            if (before > 0 && level > before + 1) {
                findings.report(Code.HEADING_JUMP, heading, "jump", level, before, shown(heading), before + 1);
            }
            before = level;
        }
    }

    /** Finds empty headings, which readers drop, so that only the source shows them. */
    private static void empty(LintFindings findings) {
        for (LintedLines.Line line : LintedLines.of(findings.source().text())) {
            Matcher heading = EMPTY.matcher(line.text());
            if (heading.find()) {
                findings.sink()
                        .report(Code.EMPTY_HEADING.at(
                                new Position(findings.source().path(), line.number(), heading.start() + 1), "empty"));
            }
        }
    }

    private static String shown(Element heading) {
        String text = heading.text();
        return text.length() > 30 ? text.substring(0, text.offsetByCodePoints(0, 20)) + "…" : text;
    }

    /** Returns the level as written. A heading in a nested section has been demoted by as many levels. */
    private static int level(Element heading, int sectionLevel) {
        int written = number(heading.attr(Markup.LEVEL));
        return written > 0 ? written : heading.normalName().charAt(1) - '0' - (sectionLevel - 1);
    }

    private static int number(String level) {
        return level.isEmpty() ? 0 : Integer.parseInt(level);
    }
}

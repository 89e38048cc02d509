package io.github.huozi.lint;

import io.github.huozi.book.Markup;
import io.github.huozi.diagnostic.Code;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Finds links that do not describe their target, WCAG 2.2, 2.4.4. */
public final class LinkTexts implements Lint {

    private static final Set<String> VAGUE =
            Set.of("这里", "此处", "点击这里", "点这里", "点击此处", "点击", "链接", "这个链接", "here", "click here", "this link", "link");

    @Override
    public int order() {
        return 300;
    }

    @Override
    public void look(LintedChapter chapter, LintFindings findings) {
        for (Element link : chapter.select("a[href]")) {
            if (link.hasClass(Markup.NOTE_CALL) || link.closest("." + Markup.COMMENTS) != null) {
                continue;
            }
            String text = link.text().strip();
            boolean pictured = link.select("img").stream()
                    .anyMatch(picture -> !picture.attr("alt").isBlank());
            if (text.isEmpty() && !pictured) {
                findings.report(Code.LINK_WITHOUT_TEXT, link, "none", link.attr("href"));
            } else if (VAGUE.contains(text.toLowerCase(Locale.ROOT))) {
                findings.report(Code.VAGUE_LINK, link, "vague", text, link.attr("href"));
            }
        }
    }
}

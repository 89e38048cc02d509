package io.github.huozi.read.html;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Cleans up Word's HTML: sections that wrap pages, and lists as paragraphs that contain their bullets. */
final class WordPage {

    private static final Pattern SECTION = Pattern.compile("(?:Word)?Section\\d+");

    private static final String TRACES = "[class^=Mso], [style*=mso-]";

    private WordPage() {}

    /** Converts the page to plain HTML in place. */
    static void mend(Element body) {
        boolean isWords = body.selectFirst(TRACES) != null;
        for (Element wrapper : body.select("div[class*=Section]")) {
            if (SECTION.matcher(wrapper.className()).matches()) {
                wrapper.unwrap();
            }
        }
        WordLists.mendHeadings(body);
        new WordLists().mend(body);
        if (isWords) {
            // Word marks every non-Han character as English.
            body.select("span[lang]").stream()
                    .filter(span -> span.text().codePoints().noneMatch(Character::isLetter))
                    .forEach(span -> span.removeAttr("lang"));
        }
    }
}

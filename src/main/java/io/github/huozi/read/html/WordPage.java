package io.github.huozi.read.html;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What Word writes when it saves as HTML: sections that wrap pages, and lists as paragraphs with a bullet of their own. */
final class WordPage {

    private static final Pattern SECTION = Pattern.compile("(?:Word)?Section\\d+");

    private static final String TRACES = "[class^=Mso], [style*=mso-]";

    private WordPage() {}

    /** Makes plain HTML of it, in place. */
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
            // Word says of every sign that is not Han that it is English.
            body.select("span[lang]").stream()
                    .filter(span -> span.text().codePoints().noneMatch(Character::isLetter))
                    .forEach(span -> span.removeAttr("lang"));
        }
    }
}

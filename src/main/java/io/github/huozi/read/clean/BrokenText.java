package io.github.huozi.read.clean;

import io.github.huozi.diagnostic.Code;
import io.github.huozi.read.source.SourceFindings;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * Finds text that was saved in a wrong encoding: {@code ç±å¥½} was once Chinese. Ignores code, and a single U+FFFD, which
 * may be the subject of the text.
 */
public final class BrokenText {

    /** UTF-8 misread as Latin-1 or Windows-1252: a lead byte and one or two continuation bytes, at least twice. */
    private static final String LATIN =
            "(?:[\\u00E3-\\u00EF][\\u0080-\\u00BF\\u0152\\u0153\\u0160\\u0161\\u0178\\u017D\\u017E\\u0192\\u02C6\\u02DC\\u2013-\\u203A\\u20AC\\u2122]{1,2}){2,}";
    /** Undecodable UTF-8 misread as GBK; and characters lost in the middle of Chinese. */
    private static final Pattern BROKEN =
            Pattern.compile(LATIN + "|锟斤拷|(?<=[\\u4E00-\\u9FFF])\\uFFFD{2,}(?=[\\u4E00-\\u9FFF，。])");

    private static final Evaluator CODE = Selector.evaluatorOf("pre, code, kbd, samp");

    private static final int MOST = 20;

    private BrokenText() {}

    /** Reports broken text below an element. */
    public static void report(Element body, SourceFindings findings) {
        int[] reported = {0};
        body.traverse((node, depth) -> {
            if (reported[0] < MOST && node instanceof TextNode text) {
                reported[0] += report(text.getWholeText(), text, findings);
            } else if (reported[0] < MOST && node.normalName().equals("img")) {
                reported[0] += report(node.attr("alt"), node, findings);
            }
        });
    }

    private static boolean isCode(Node node) {
        return node.parent() instanceof Element parent && parent.closest(CODE) != null;
    }

    /** Whether broken text can begin with a character; intact text contains hardly any of these. */
    private static boolean isSuspect(int c) {
        return (c >= 0xE3 && c <= 0xEF) || c == '锟' || c == 0xFFFD;
    }

    private static int report(String text, Node node, SourceFindings findings) {
        if (text.chars().noneMatch(BrokenText::isSuspect)) {
            return 0;
        }
        Matcher broken = BROKEN.matcher(text);
        if (!broken.find() || isCode(node)) {
            return 0;
        }
        Node parent = node.parent();
        Element at = node instanceof Element own ? own : parent instanceof Element around ? around : new Element("p");
        findings.report(Code.WRONG_ENCODING, at, "broken", broken.group());
        return 1;
    }
}

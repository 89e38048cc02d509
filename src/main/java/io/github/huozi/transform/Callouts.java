package io.github.huozi.transform;

import io.github.huozi.api.ContentPass;
import io.github.huozi.api.ExtensionContext;
import io.github.huozi.book.Book;
import io.github.huozi.book.Callout;
import io.github.huozi.book.Markup;
import io.github.huozi.book.Section;
import io.github.huozi.book.account.RecordReason;
import io.github.huozi.book.account.TextRecord;
import io.github.huozi.book.language.Wording;
import io.github.huozi.book.settings.ReadingSettings;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Gives callouts without a title the default one in the book's language, and makes callouts of quotations that open with
 * 注意： or the like, if the book requests it. One-word labels of listings are also printed in the book's language.
 */
public final class Callouts implements ContentPass {

    private static final Pattern OPENING =
            Pattern.compile("\\s*(注意|提示|说明|說明|备注|備註|警告|重要|小心|当心|危险|危險|技巧|信息|示例|问题|問題|NOTE|Note|TIP|Tip|WARNING|Warning"
                    + "|IMPORTANT|Important|CAUTION|Caution)\\s*[:：]\\s*");

    @Override
    public int order() {
        return 200;
    }

    @Override
    public Book apply(Book book, ExtensionContext context) {
        Wording words = Wording.of(book.metadata().language());
        boolean quoted = book.settings().reading().quotes() == ReadingSettings.Quotes.CALLOUTS;
        book.forEachSection(section -> {
            Element body = section.content().body();
            if (quoted) {
                body.select("blockquote").forEach(Callouts::ofQuotation);
            }
            body.select("aside[" + Markup.CALLOUT_NAME + "]").forEach(aside -> title(aside, words, section, context));
            body.select("pre[" + Markup.CODE_LABEL + "]").forEach(pre -> label(pre, words, section, context));
        });
        return book;
    }

    private static void title(Element aside, Wording words, Section section, ExtensionContext context) {
        Callout callout = Callout.valueOf(aside.attr(Markup.CALLOUT_NAME));
        aside.removeAttr(Markup.CALLOUT_NAME);
        String title = words.text("callout." + callout.name().toLowerCase(Locale.ROOT));
        aside.prependElement("p").addClass("callout-title").text(title);
        tell(aside, title, section, context);
    }

    private static void tell(Element at, String words, Section section, ExtensionContext context) {
        context.records()
                .add(new TextRecord.Generated(
                        Markup.position(at, section.position()), words, RecordReason.CALLOUT_TITLE));
    }

    private static void label(Element listing, Wording words, Section section, ExtensionContext context) {
        String label = words.texts().getOrDefault("label." + listing.attr(Markup.CODE_LABEL), "");
        listing.removeAttr(Markup.CODE_LABEL);
        if (!label.isEmpty()) {
            listing.before(new Element("p").addClass("code-label").text(label));
            tell(listing, label, section, context);
        }
    }

    /** Makes a quotation a callout, titled with the word that opens it. */
    private static void ofQuotation(Element quotation) {
        Element first = quotation.firstElementChild();
        if (first == null || !first.normalName().equals("p")) {
            return;
        }
        Node start = first.childNodeSize() == 0 ? first : first.childNode(0);
        boolean strong =
                start instanceof Element element && element.normalName().matches("strong|b|em");
        String text =
                start instanceof TextNode node ? node.getWholeText() : strong ? ((Element) start).wholeText() : "";
        if (strong && start.nextSibling() instanceof TextNode next && !text.matches("(?s).*[:：]\\s*")) {
            text += next.getWholeText();
        }
        Matcher opening = OPENING.matcher(text);
        Optional<Callout> callout = opening.lookingAt() ? Callout.of(opening.group(1)) : Optional.empty();
        if (callout.isEmpty()) {
            return;
        }
        cut(first, opening.end());
        quotation.tagName("aside").attr("class", callout.get().classes());
        Element title = new Element("p").addClass("callout-title").text(opening.group(1));
        quotation.prependChild(title);
        if (first.childNodeSize() == 0) {
            first.remove();
        }
    }

    /** Removes characters from the start of a block. */
    private static void cut(Element block, int characters) {
        int left = characters;
        while (left > 0 && block.childNodeSize() > 0) {
            Node first = block.childNode(0);
            if (first instanceof TextNode node && node.getWholeText().length() > left) {
                node.text(node.getWholeText().substring(left));
                return;
            }
            if (first instanceof Element element && element.wholeText().length() > left) {
                cut(element, left);
                return;
            }
            left -= first instanceof TextNode node
                    ? node.getWholeText().length()
                    : first instanceof Element element ? element.wholeText().length() : 0;
            first.remove();
        }
    }
}

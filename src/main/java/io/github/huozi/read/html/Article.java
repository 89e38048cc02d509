package io.github.huozi.read.html;

import io.github.huozi.book.account.RecordReason;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Finds what there is to read on a page, among menus, bars and boxes. */
final class Article {

    /** Signs that a page is one of a site's, not a chapter that its author wrote as HTML. */
    private static final String CHROME = "body > nav, nav ul, body > header, body > footer, body script[src], iframe,"
            + " [class*=sidebar], [id*=sidebar], [class*=navbar], [class*=menu], [role=navigation], [class*=breadcrumb],"
            + " #js_content, body > #nav, body > #footer, body > .footer";

    /** Where the usual site builders put the article, the most telling first. */
    private static final List<String> PLACES = List.of(
            "[itemprop=articleBody]",
            "#js_content",
            ".theme-doc-markdown, .theme-default-content, .vp-doc",
            ".book-post, .post-body, .post-content, .entry-content, .article-content, .article__content, .td-content",
            "article .markdown-body, .markdown-body, .markdown-section",
            "article",
            "main, [role=main]",
            "#content, #main, #article, .article, .post, .content");

    private static final Pattern NOT_ARTICLE = Pattern.compile(
            "(?i)(?:^|[\\s_-])(?:nav|navbar|menu|sidebar|breadcrumbs?|share|sharing|social|related|recommend|pagination|pager|"
                    + "paginate|prev-?next|post-nav|toc|table-of-contents|copyright|footer|reward|donate|qr-?code|advert\\w*|ads?|"
                    + "banner|cookie|edit-this-page|edit-link|last-updated|page-meta|theme-doc-footer|sr-only|"
                    + "visually-hidden|toolbar|copy-?(?:btn|button)|catalog|jp-relatedposts|relatedposts|sharedaddy|sd-sharing|widget|"
                    + "post-meta|entry-meta|skip-?link|lastmod)(?:[\\s_-]|$)");

    private static final String NEVER = "nav, footer, form, iframe, button, [role=navigation], [role=complementary],"
            + " [role=search], [role=banner], [role=contentinfo]";

    private Article() {}

    /**
     * The element that holds the article, everything else within it taken out; the body of a page that is all article.
     *
     * @param cuts keeps what is not in the article
     */
    static Element find(Document document, PageCuts cuts) {
        Element body = document.body();
        if (body.selectFirst(CHROME) == null) {
            return body;
        }
        Element article = byPlace(body);
        if (article.equals(body)) {
            article = byText(body);
        }
        cuts.around(article, body);
        clear(article, cuts);
        return article;
    }

    private static Element byPlace(Element body) {
        int all = readable(body);
        for (String place : PLACES) {
            List<Element> found = body.select(place);
            Element best = body;
            int most = 0;
            int sum = 0;
            for (Element element : found) {
                int length = readable(element);
                sum += length;
                if (length > most) {
                    most = length;
                    best = element;
                }
            }
            // Several of about one size are a list of articles, not an article.
            if (most * 3 > all && most * 2 > sum) {
                return best;
            }
        }
        return body;
    }

    /** The length of the text that is not in links, menus or scripts. */
    private static int readable(Element element) {
        int length = 0;
        for (Element block : element.select("p, pre, li, td, blockquote, h1, h2, h3, h4")) {
            length += ownReadable(block);
        }
        return length + ownReadable(element);
    }

    private static int ownReadable(Element block) {
        int length = 0;
        for (TextNode text : block.textNodes()) {
            length += text.text().strip().length();
        }
        for (Element child : block.children()) {
            boolean counted = child.tag().isInline() && !child.normalName().equals("a");
            length += counted ? child.text().length() : 0;
        }
        return length;
    }

    /** The element with most paragraphs of text: each gives its length to its parent, and half of it one further up. */
    private static Element byText(Element body) {
        Map<Element, Integer> scores = new HashMap<>();
        Element best = body;
        int most = 0;
        for (Element block : body.select("p, pre, blockquote, h2, h3")) {
            Element at = block.parent();
            int score = ownReadable(block);
            for (int up = 0; up < 3 && at != null && score > 0; up++, at = at.parent(), score /= 2) {
                int sum = scores.merge(at, score, Integer::sum);
                if (sum > most) {
                    most = sum;
                    best = at;
                }
            }
        }
        return most * 2 > readable(body) && isBlock(best) ? best : body;
    }

    private static boolean isBlock(Element element) {
        return !element.tag().isInline();
    }

    private static void clear(Element article, PageCuts cuts) {
        article.select(NEVER).forEach(element -> cuts.remove(element, RecordReason.PAGE_FURNITURE));
        int all = article.text().length();
        for (Element element : article.select("[class], [id]")) {
            boolean other = NOT_ARTICLE.matcher(element.className()).find()
                    || NOT_ARTICLE.matcher(element.id()).find();
            // What holds most of the text is the article, whatever it is called.
            if (other && !element.equals(article) && element.text().length() * 3 < all && !isCode(element)) {
                cuts.remove(element, RecordReason.PAGE_FURNITURE);
            }
        }
        for (Element element : article.getAllElements()) {
            if (!isCode(element)) {
                element.removeAttr("class");
            }
        }
    }

    /** Whether an element is code or what a highlighter put around it. */
    private static boolean isCode(Element element) {
        return element.closest("pre, code, figure.highlight") != null || element.selectFirst("> pre, > code") != null;
    }
}

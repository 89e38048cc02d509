package io.github.huozi.read.clean;

import io.github.huozi.book.Markup;
import io.github.huozi.book.XmlText;
import io.github.huozi.book.control.BuildControl;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.read.clean.ContentBuilder.Opened;
import io.github.huozi.read.clean.Vocabulary.Kind;
import io.github.huozi.read.clean.Vocabulary.Meaning;
import io.github.huozi.read.source.SourceFindings;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/**
 * Turns any HTML tree into content in the vocabulary of {@link Markup}: drops what a book cannot use, moves misplaced
 * elements where they are allowed, and loses no text.
 */
public final class Cleaner implements NodeFilter {

    private final ContentBuilder builder;
    private final Deque<Opened> open = new ArrayDeque<>();
    private final Element root;
    private final SourceFindings findings;
    private final UnknownTags unknown;

    private Cleaner(Element root, SourceFindings findings, UnknownTags unknown, BuildControl control) {
        this.builder = new ContentBuilder(control);
        this.root = root;
        this.findings = findings;
        this.unknown = unknown;
    }

    /**
     * Returns the content below {@code root}.
     *
     * @param unknown the treatment of elements unknown to HTML
     * @param control cancels the cleaning and limits the content
     * @return a new {@code body}
     */
    public static Element clean(Element root, SourceFindings findings, UnknownTags unknown, BuildControl control) {
        Cleaner cleaner = new Cleaner(root, findings, unknown, control);
        NodeTraversor.filter(cleaner, root);
        Element body = cleaner.builder.finish();
        Ruby.mend(body);
        return body;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            builder.text(XmlText.of(text.getWholeText()));
        } else if (node instanceof Element element && !element.equals(root)) {
            return open(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && !element.equals(root)) {
            builder.close(open.pop());
            if (Vocabulary.meaning(element.normalName()) == null) {
                text(unknown.close(element));
            }
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult open(Element element) {
        if (DiagramBlock.is(element)) {
            builder.addBlock(DiagramBlock.of(element));
            return FilterResult.SKIP_ENTIRELY;
        }
        Meaning meaning = Vocabulary.meaning(element.normalName());
        if (meaning == null) {
            text(unknown.open(element));
            open.push(builder.open(new Element("span"), Kind.UNWRAP));
            return FilterResult.CONTINUE;
        }
        return switch (meaning.kind()) {
            case DROP -> FilterResult.SKIP_ENTIRELY;
            case PRE -> {
                Element code = CodeBlock.of(element);
                if (!code.wholeText().isBlank()) {
                    builder.addBlock(code);
                } else {
                    boolean diagram = code.selectFirst(".language-mermaid, .language-dot") != null;
                    findings.report(Code.EMPTY_LISTING, element, diagram ? "diagram" : "listing");
                }
                yield FilterResult.SKIP_ENTIRELY;
            }
            case FORMULA -> {
                builder.formula(element.clone());
                yield FilterResult.SKIP_ENTIRELY;
            }
            case DRAWING -> {
                DrawingInText.picture(element).ifPresent(this::picture);
                yield FilterResult.SKIP_ENTIRELY;
            }
            case PICTURE -> {
                picture(element);
                yield FilterResult.SKIP_ENTIRELY;
            }
            default -> {
                Element converted = converted(element, meaning);
                open.push(builder.open(converted, kind(element, converted, meaning)));
                yield FilterResult.CONTINUE;
            }
        };
    }

    private void text(String text) {
        if (!text.isEmpty()) {
            builder.text(XmlText.of(text));
        }
    }

    /** A {@code div} or {@code span} without any meaning is only a wrapper. */
    private static Kind kind(Element element, Element converted, Meaning meaning) {
        boolean bare = !converted.hasAttr("class") && !converted.hasAttr("lang") && !converted.hasAttr("dir");
        return switch (converted.normalName()) {
            case "div", "section", "aside" -> bare && !isAligned(element) ? Kind.UNWRAP_BLOCK : meaning.kind();
            case "span" -> bare ? Kind.UNWRAP : meaning.kind();
            default -> meaning.kind();
        };
    }

    private static boolean isAligned(Element element) {
        return element.hasAttr("align") || element.attr("style").contains("text-align");
    }

    private Element converted(Element element, Meaning meaning) {
        Media.tell(element, findings);
        Element converted = new Element(meaning.name());
        Attributes.copy(element, converted, meaning.kind());
        if (element.normalName().equals("center")) {
            converted.attr("style", "text-align: center");
        }
        if (meaning.name().equals("a")) {
            @Nullable
            String address =
                    element.hasAttr("href") ? Addresses.of(element, findings).orElse(null) : null;
            if (address == null) {
                converted.tagName("span").removeAttr(Markup.POSITION).removeAttr("title");
            } else {
                converted.attr("href", XmlText.of(address));
            }
        }
        if (meaning.name().equals("bdo") && !converted.hasAttr("dir")) {
            converted.tagName("span");
        }
        if (meaning.name().equals("time") && !converted.hasAttr("datetime")) {
            converted.tagName("span");
        }
        return converted;
    }

    private void picture(Element element) {
        Element picture = new Element("img");
        Attributes.copy(element, picture, Kind.PICTURE);
        String address = element.attr("src").strip();
        if (address.isEmpty() && picture.attr("alt").isEmpty()) {
            return;
        }
        picture.attr("src", XmlText.of(Addresses.encode(address)));
        builder.close(builder.open(picture, Kind.PICTURE));
    }
}

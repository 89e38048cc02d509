package io.github.huozi.read.clean;

import io.github.huozi.book.Markup;
import org.jsoup.nodes.Element;

/** What becomes of tags that HTML does not have, such as {@code <expr>} in running text. */
public interface UnknownTags {

    /** They go; what is in them stays. */
    UnknownTags DROP = new UnknownTags() {
        @Override
        public String open(Element element) {
            return "";
        }

        @Override
        public String close(Element element) {
            return "";
        }
    };

    /** The text that stands for the start tag. */
    String open(Element element);

    /** The text that stands for the end tag. */
    String close(Element element);

    /**
     * A tag without attributes that is never closed was meant as text ({@code Vec<T>}); one with a hyphen is a custom element,
     * and one with attributes some framework's.
     *
     * @param source the HTML that the element was parsed from, with positions
     */
    static UnknownTags meantAsText(String source) {
        return new UnknownTags() {
            @Override
            public String open(Element element) {
                if (!isText(element)) {
                    return "";
                }
                return source.substring(
                        element.sourceRange().startPos(), element.sourceRange().endPos());
            }

            @Override
            public String close(Element element) {
                return "";
            }

            private boolean isText(Element element) {
                return element.sourceRange().isTracked()
                        && element.endSourceRange().isImplicit()
                        && !element.normalName().contains("-")
                        && element.attributes().asList().stream()
                                .allMatch(attribute -> attribute.getKey().equals(Markup.POSITION));
            }
        };
    }
}

package io.github.huozi.read.clean;

import io.github.huozi.book.Markup;
import org.jsoup.nodes.Element;

/** The treatment of tags unknown to HTML, such as {@code <expr>} in running text. */
public interface UnknownTags {

    /** Drops the tags and keeps their content. */
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

    /** Returns the replacement of the start tag. */
    String open(Element element);

    /** Returns the replacement of the end tag. */
    String close(Element element);

    /**
     * Treats a tag without attributes that is never closed as text ({@code Vec<T>}); one with a hyphen is a custom
     * element, and one with attributes belongs to some framework.
     *
     * @param source the HTML source of the elements, which have positions
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

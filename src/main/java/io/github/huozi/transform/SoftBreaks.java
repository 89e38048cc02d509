package io.github.huozi.transform;

import io.github.huozi.api.ContentPass;
import io.github.huozi.api.ExtensionContext;
import io.github.huozi.book.Book;
import io.github.huozi.book.Section;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Removes line breaks that only the source file needs: they vanish between Chinese characters or marks and become a space
 * elsewhere. Other white space is collapsed as browsers do. Code is left unchanged.
 */
public final class SoftBreaks implements ContentPass {

    @Override
    public int order() {
        return 300;
    }

    @Override
    public Book apply(Book book, ExtensionContext context) {
        book.forEachSection(SoftBreaks::apply);
        return book;
    }

    private static void apply(Section section) {
        section.content().body().traverse(new Joiner());
    }

    /** Walks a text; a space stays pending until the next character is known. */
    private static final class Joiner implements NodeVisitor {

        private static final int NONE = -1;

        /** The number of open elements that preserve white space. */
        private int preformatted;
        /** The last relevant character, {@link #NONE} at the start of a block. */
        private int before = NONE;
        /** Whether the last character that belongs to one script only is Chinese. */
        private boolean inHan;
        /** The text node that ends in pending white space. */
        private TextNode waiting = new TextNode("");

        private boolean waits;
        private boolean lineEnd;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
                if (preformatted == 0) {
                    join(text);
                }
            } else if (node.normalName().equals("pre")) {
                preformatted++;
                reset();
            } else if (isBoundary(node)) {
                reset();
            } else if (node.normalName().equals("img")) {
                settle('x');
                step('x');
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node.normalName().equals("pre")) {
                preformatted--;
            }
            if (isBoundary(node)) {
                reset();
            }
        }

        private static boolean isBoundary(Node node) {
            return node instanceof Element element
                    && (!element.tag().isInline()
                            || element.normalName().equals("br")
                            || element.normalName().equals("rt")
                            || element.normalName().equals("rp")
                            || element.normalName().equals("ruby"));
        }

        private void reset() {
            before = NONE;
            inHan = false;
            waits = false;
            lineEnd = false;
        }

        private void join(TextNode node) {
            String text = node.getWholeText();
            if (isPlain(text)) {
                if (!text.isEmpty()) {
                    settle(text.codePointAt(0));
                    text.codePoints().forEach(this::step);
                }
                return;
            }
            StringBuilder joined = new StringBuilder(text.length());
            int at = 0;
            while (at < text.length()) {
                int c = text.codePointAt(at);
                if (isSpace(c)) {
                    wait(node, c == '\n');
                } else {
                    if (waits && waiting.equals(node)) {
                        joined.append(gap(before, c));
                        waits = false;
                        lineEnd = false;
                    } else {
                        settle(c);
                    }
                    joined.appendCodePoint(c);
                    step(c);
                }
                at += Character.charCount(c);
            }
            node.text(joined.toString());
        }

        private static boolean isPlain(String text) {
            char last = ' ';
            for (int at = 0; at < text.length(); at++) {
                char c = text.charAt(at);
                if (isSpace(c) && (c != ' ' || last == ' ' || at == text.length() - 1)) {
                    return false;
                }
                last = c;
            }
            return true;
        }

        private static boolean isSpace(int c) {
            return c == ' ' || c == '\n' || c == '\t';
        }

        private void step(int c) {
            before = c;
            inHan = Script.isShared(c) ? inHan : Script.isHan(c);
        }

        private void wait(TextNode node, boolean newLine) {
            if (!waits) {
                waits = true;
                waiting = node;
                lineEnd = false;
            }
            lineEnd |= newLine;
        }

        /** Writes the pending space at the end of an earlier node, if necessary. */
        private void settle(int after) {
            if (waits) {
                waiting.text(waiting.getWholeText() + gap(before, after));
            }
            waits = false;
            lineEnd = false;
        }

        private String gap(int left, int right) {
            if (left == NONE) {
                return "";
            }
            return lineEnd && Script.isJoined(left, right, inHan) ? "" : " ";
        }
    }
}

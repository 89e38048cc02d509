package io.github.huozi.read.markdown;

import io.github.huozi.book.Callout;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * A quotation that opens with {@code [!NOTE]}, as in GitHub and mdBook; a title may follow on the line, as in Obsidian.
 *
 * @param callout the kind of callout
 * @param title the inline content of the title; empty if there is none
 */
record QuotedCallout(Callout callout, Optional<Node> title) {

    private static final Pattern MARK = Pattern.compile("\\[!([\\p{L}-]{1,20})(?:\\|[^\\]]*)?\\][-+]?[ \\t]*(.*)");

    private static final class TitleLine extends CustomBlock {}

    boolean hasTitle() {
        return title.isPresent();
    }

    /** Removes marker and title from a quotation and returns them; empty for an ordinary quotation. */
    static Optional<QuotedCallout> take(BlockQuote quote) {
        if (!(quote.getFirstChild() instanceof Paragraph paragraph)
                || !(paragraph.getFirstChild() instanceof Text text)) {
            return Optional.empty();
        }
        Matcher mark = MARK.matcher(text.getLiteral());
        Optional<Callout> callout = mark.matches() ? Callout.of(mark.group(1)) : Optional.empty();
        if (callout.isEmpty()) {
            return Optional.empty();
        }
        text.setLiteral(mark.group(2));
        TitleLine title = new TitleLine();
        Node at = paragraph.getFirstChild();
        while (at != null && !(at instanceof SoftLineBreak) && !(at instanceof HardLineBreak)) {
            Node next = at.getNext();
            title.appendChild(at);
            at = next;
        }
        if (at != null) {
            at.unlink();
        }
        if (paragraph.getFirstChild() == null) {
            paragraph.unlink();
        }
        boolean titled =
                title.getFirstChild() != title.getLastChild() || !mark.group(2).isBlank();
        return Optional.of(new QuotedCallout(callout.get(), titled ? Optional.of(title) : Optional.empty()));
    }
}

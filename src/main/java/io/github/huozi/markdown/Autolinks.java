package io.github.huozi.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;

/** Turns bare addresses in text into links. */
final class Autolinks implements PostProcessor {

    @Override
    public Node process(Node document) {
        document.accept(new Visitor());
        return document;
    }

    private static final class Visitor extends AbstractVisitor {

        @Override
        public void visit(Link link) {
            // Text within a link is linked already.
        }

        @Override
        public void visit(Text text) {
            List<BareAddress> all = new ArrayList<>();
            String literal = text.getLiteral();
            for (BareAddress found = BareAddress.next(literal, 0);
                    found != null;
                    found = BareAddress.next(literal, found.end())) {
                all.add(found);
            }
            if (!all.isEmpty()) {
                link(text, all);
            }
        }

        private static void link(Text text, List<BareAddress> all) {
            String literal = text.getLiteral();
            Node last = text;
            int from = 0;
            for (BareAddress found : all) {
                last = after(last, piece(text, from, found.start()));
                Link link = new Link(found.destination(literal), null);
                link.setSourceSpans(spans(text, found.start(), found.end()));
                link.appendChild(piece(text, found.start(), found.end()));
                last.insertAfter(link);
                last = link;
                from = found.end();
            }
            after(last, piece(text, from, literal.length()));
            text.unlink();
        }

        private static Node after(Node last, Text piece) {
            if (piece.getLiteral().isEmpty()) {
                return last;
            }
            last.insertAfter(piece);
            return piece;
        }

        private static Text piece(Text whole, int start, int end) {
            Text piece = new Text(whole.getLiteral().substring(start, end));
            piece.setSourceSpans(spans(whole, start, end));
            return piece;
        }

        private static List<SourceSpan> spans(Text whole, int start, int end) {
            List<SourceSpan> spans = whole.getSourceSpans();
            // With an escape or an entity in the text, its indexes are not those of the source.
            boolean same = spans.size() == 1
                    && spans.get(0).getLength() == whole.getLiteral().length();
            return same ? List.of(spans.get(0).subSpan(start, end)) : spans;
        }
    }
}

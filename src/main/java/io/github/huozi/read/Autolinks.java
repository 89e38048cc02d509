package io.github.huozi.read;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;
import org.nibor.autolink.LinkExtractor;
import org.nibor.autolink.LinkSpan;
import org.nibor.autolink.LinkType;

/**
 * Makes links of bare addresses, as GFM does. An address ends where Chinese begins: nobody puts a space between it and what
 * follows. Only straight after one of {@code / = # & ? - _ %} may Chinese be part of it, as in {@code wiki/汉字}.
 */
final class Autolinks implements PostProcessor {

    private static final LinkExtractor EXTRACTOR = LinkExtractor.builder()
            .linkTypes(EnumSet.of(LinkType.URL, LinkType.WWW, LinkType.EMAIL))
            .build();

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
            String literal = text.getLiteral();
            if (literal.contains("://") || literal.contains("www.") || literal.indexOf('@') > 0) {
                link(text, literal);
            }
        }

        private static void link(Text text, String literal) {
            List<Found> all = new ArrayList<>();
            Found.collect(literal, 0, literal.length(), all);
            if (all.isEmpty()) {
                return;
            }
            Node last = text;
            int from = 0;
            for (Found found : all) {
                last = after(last, piece(text, literal, from, found.start()));
                Link link = new Link(found.address(literal), null);
                link.setSourceSpans(spans(text, literal, found.start(), found.end()));
                link.appendChild(new Text(literal.substring(found.start(), found.end())));
                last.insertAfter(link);
                last = link;
                from = found.end();
            }
            after(last, piece(text, literal, from, literal.length()));
            text.unlink();
        }

        private static Node after(Node last, Text piece) {
            if (piece.getLiteral().isEmpty()) {
                return last;
            }
            last.insertAfter(piece);
            return piece;
        }

        private static Text piece(Text whole, String literal, int start, int end) {
            Text piece = new Text(literal.substring(start, end));
            piece.setSourceSpans(spans(whole, literal, start, end));
            return piece;
        }

        private static List<SourceSpan> spans(Text whole, String literal, int start, int end) {
            List<SourceSpan> spans = whole.getSourceSpans();
            // With an escape or an entity in the text, places in it are not places in the source.
            boolean same = spans.size() == 1 && spans.get(0).getLength() == literal.length();
            return same ? List.of(spans.get(0).subSpan(start, end)) : spans;
        }
    }

    /**
     * An address in a text.
     *
     * @param start of it
     * @param end behind its last character
     * @param type what kind of address
     */
    private record Found(int start, int end, LinkType type) {

        static void collect(String text, int from, int to, List<Found> all) {
            for (LinkSpan span : EXTRACTOR.extractLinks(text.substring(from, to))) {
                int start = from + span.getBeginIndex();
                int end = from + span.getEndIndex();
                if (span.getType() == LinkType.EMAIL) {
                    all.add(new Found(afterCjk(text, start, end), end, LinkType.EMAIL));
                    continue;
                }
                int kept = beforeCjk(text, start, end);
                if (kept > start && (span.getType() == LinkType.WWW || isWeb(text, start))) {
                    all.add(new Found(start, kept, span.getType()));
                }
                if (kept > start && kept < end) {
                    collect(text, kept, end, all);
                }
            }
        }

        private static boolean isWeb(String text, int start) {
            return Stream.of("http://", "https://", "ftp://")
                    .anyMatch(scheme -> text.regionMatches(true, start, scheme, 0, scheme.length()));
        }

        private static int afterCjk(String text, int start, int end) {
            int kept = start;
            for (int at = start; at < end; at++) {
                kept = Cjk.isCjk(text.charAt(at)) ? at + 1 : kept;
            }
            return kept;
        }

        private static int beforeCjk(String text, int start, int end) {
            boolean inWord = false;
            for (int at = start; at < end; at++) {
                char c = text.charAt(at);
                boolean cjk = Cjk.isCjk(c) || Character.isSurrogate(c);
                boolean mark = cjk && !Character.isLetterOrDigit(c) && !Character.isSurrogate(c);
                boolean general = "“”‘’…—·".indexOf(c) >= 0;
                inWord = cjk && (inWord || "/=#&?-_%".indexOf(text.charAt(at - 1)) >= 0);
                if (mark || general || (cjk && !inWord)) {
                    return trimmed(text, start, at);
                }
            }
            return end;
        }

        /** Without the marks that GFM does not count to an address at its end. */
        private static int trimmed(String text, int start, int end) {
            int at = end;
            while (at > start && "?!.,:*_~'\";".indexOf(text.charAt(at - 1)) >= 0) {
                at--;
            }
            return at;
        }

        String address(String text) {
            String shown = text.substring(start, end);
            return switch (type) {
                case EMAIL -> "mailto:" + shown;
                case WWW -> "http://" + shown;
                case URL -> shown;
            };
        }
    }
}

package io.github.huozi.read.markdown;

import io.github.huozi.book.HtmlEscape;
import io.github.huozi.markdown.RawTag;
import io.github.huozi.read.clean.MediaMarks;
import io.github.huozi.read.clean.Vocabulary;
import io.github.huozi.read.clean.Vocabulary.Kind;
import io.github.huozi.read.clean.Vocabulary.Meaning;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/**
 * Distinguishes inline tags that are markup from those that are its subject. "The &lt;title> element" without backquotes
 * means text; so does the tag of a block element opened within a line and not closed in it.
 */
final class InlineTags {

    /** The treatment of a tag. */
    enum Treatment {
        TAG,
        TEXT,
        GONE
    }

    private static final Set<Kind> LINE_KINDS =
            Set.of(Kind.INLINE, Kind.RUBY_TEXT, Kind.PICTURE, Kind.BREAK, Kind.UNWRAP);
    /** Elements with an optional end tag, so that an open one proves nothing. */
    private static final Set<String> OPTIONAL_END = Set.of("p", "li", "td", "th", "tr", "dt", "dd", "hr");

    private static final Set<String> VOID =
            Set.of("input", "meta", "link", "base", "source", "track", "param", "embed", "area", "col", "frame");

    private final Map<HtmlInline, Treatment> treatments = new HashMap<>();
    private final Set<HtmlInline> goneStarts = new HashSet<>();
    private final Set<HtmlInline> goneEnds = new HashSet<>();
    private int gone;

    /** Analyses all tags in a block that is about to be written. */
    void enter(Node block) {
        gone = 0;
        List<HtmlInline> all = new ArrayList<>();
        block.accept(new AbstractVisitor() {
            @Override
            public void visit(HtmlInline html) {
                all.add(html);
            }
        });
        if (!all.isEmpty()) {
            pair(all);
        }
    }

    private void pair(List<HtmlInline> all) {
        Map<String, Deque<HtmlInline>> open = new HashMap<>();
        for (HtmlInline html : all) {
            RawTag tag = RawTag.at(html.getLiteral(), 0);
            if (tag == null) {
                treatments.put(html, Treatment.TEXT);
            } else if (tag.name().isEmpty()) {
                boolean mark = MediaMarks.isMark(html.getLiteral());
                treatments.put(html, mark ? Treatment.TAG : Treatment.GONE);
            } else if (!tag.isEnd()) {
                treatments.put(html, alone(tag));
                open.computeIfAbsent(tag.name(), key -> new ArrayDeque<>()).push(html);
            } else {
                HtmlInline start =
                        open.getOrDefault(tag.name(), new ArrayDeque<>()).poll();
                treatments.put(html, close(tag.name(), html, start));
            }
        }
    }

    /** Returns the treatment of a start tag that is not closed. */
    private static Treatment alone(RawTag tag) {
        String name = tag.name();
        Meaning meaning = Vocabulary.meaning(name);
        if (meaning == null) {
            return Treatment.TEXT;
        }
        boolean bare = tag.isBare();
        if (meaning.kind() == Kind.DROP || meaning.kind() == Kind.DRAWING) {
            return bare ? Treatment.TEXT : Treatment.GONE;
        }
        boolean line = LINE_KINDS.contains(meaning.kind()) || OPTIONAL_END.contains(name);
        return line || !bare ? Treatment.TAG : Treatment.TEXT;
    }

    private Treatment close(String name, HtmlInline end, @org.jspecify.annotations.Nullable HtmlInline start) {
        Meaning meaning = Vocabulary.meaning(name);
        if (meaning == null) {
            return Treatment.TEXT;
        }
        if (meaning.kind() != Kind.DROP && meaning.kind() != Kind.DRAWING) {
            if (start != null) {
                treatments.put(start, Treatment.TAG);
            }
            return Treatment.TAG;
        }
        if (start != null && RawHtml.goesWithContent(name)) {
            goneStarts.add(start);
            goneEnds.add(end);
        }
        if (start != null) {
            treatments.put(start, Treatment.GONE);
            return Treatment.GONE;
        }
        return VOID.contains(name) ? Treatment.GONE : Treatment.TEXT;
    }

    /** Returns the treatment of a tag; call it once per tag, in order. */
    Treatment treatment(HtmlInline html) {
        gone += goneStarts.contains(html) ? 1 : 0;
        Treatment treatment = gone > 0 ? Treatment.GONE : treatments.getOrDefault(html, Treatment.TAG);
        gone -= goneEnds.contains(html) ? 1 : 0;
        return treatment;
    }

    /** Returns a drawing's source from its start tag on; empty for any other element. */
    static Optional<String> drawing(HtmlInline first) {
        RawTag tag = RawTag.at(first.getLiteral(), 0);
        if (tag == null || tag.isEnd() || !tag.name().equals("svg")) {
            return Optional.empty();
        }
        StringBuilder svg = new StringBuilder();
        for (Node node = first; node != null; node = node.getNext()) {
            node.accept(new WrittenTags(svg));
            if (node instanceof HtmlInline end && end.getLiteral().startsWith("</svg")) {
                return Optional.of(svg.toString());
            }
        }
        return Optional.empty();
    }

    /** Writes tags unchanged, and the text between them. */
    private static final class WrittenTags extends AbstractVisitor {
        private final StringBuilder out;

        WrittenTags(StringBuilder out) {
            this.out = out;
        }

        @Override
        public void visit(HtmlInline html) {
            out.append(html.getLiteral());
        }

        @Override
        public void visit(Text text) {
            HtmlEscape.escape(text.getLiteral(), out);
        }

        @Override
        public void visit(Code code) {
            HtmlEscape.escape(code.getLiteral(), out);
        }

        @Override
        public void visit(Emphasis emphasis) {
            out.append(emphasis.getOpeningDelimiter());
            visitChildren(emphasis);
            out.append(emphasis.getClosingDelimiter());
        }

        @Override
        public void visit(StrongEmphasis strong) {
            out.append(strong.getOpeningDelimiter());
            visitChildren(strong);
            out.append(strong.getClosingDelimiter());
        }

        @Override
        public void visit(SoftLineBreak line) {
            out.append('\n');
        }

        @Override
        public void visit(HardLineBreak line) {
            out.append('\n');
        }
    }

    /** Returns a tag and those after it in its line, unchanged. */
    static List<String> from(HtmlInline first) {
        List<String> tags = new ArrayList<>();
        for (Node node = first; node != null; node = node.getNext()) {
            if (node instanceof HtmlInline tag) {
                tags.add(tag.getLiteral());
            }
        }
        return tags;
    }

    /** Whether the current position is inside an element dropped with its content. */
    boolean isWithinGone() {
        return gone > 0;
    }
}

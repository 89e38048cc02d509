package io.github.huozi.account.source;

import io.github.huozi.account.source.BlockStarts.Interrupts;
import io.github.huozi.account.source.OpenContainer.Kind;
import io.github.huozi.book.settings.MathSettings.Marks;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Finds the blocks of a Markdown text, line by line. Not thread-safe. */
final class SourceBlocks {

    private static final int CODE_INDENT = 4;
    private static final int DEEPEST = 80;
    private static final int MOST_TERMS = 4;

    private final String source;
    private final Marks marks;
    private final SourceLabels labels;
    private final List<SourceBlock> done = new ArrayList<>();
    private final List<OpenContainer> open = new ArrayList<>();
    private @Nullable SourceBlock paragraph;
    private @Nullable RawLeaf raw;
    /** Whether the next block is the first one of an item. */
    private boolean itemOpens;

    private SourceBlocks(String source, Marks marks, SourceLabels labels) {
        this.source = source;
        this.marks = marks;
        this.labels = labels;
    }

    /** Returns all blocks of a text in order, and collects the labels of its notes and links. */
    static List<SourceBlock> of(String source, Marks marks, SourceLabels labels) {
        SourceBlocks blocks = new SourceBlocks(source, marks, labels);
        for (int start = 0; start < source.length(); ) {
            int newline = source.indexOf('\n', start);
            int end = newline < 0 ? source.length() : newline;
            blocks.line(new BlockCursor(source, start, end));
            start = end + 1;
        }
        blocks.closeLeaf();
        return blocks.done;
    }

    private void line(BlockCursor line) {
        int matched = 0;
        while (matched < open.size() && open.get(matched).goesOn(line)) {
            matched++;
        }
        if (closesContainer(line, matched)) {
            return;
        }
        if (raw != null && matched == open.size() && takenRaw(raw, line)) {
            return;
        }
        if (raw != null) {
            closeLeaf();
        }
        boolean fresh = false;
        boolean started = true;
        while (started && !line.isBlank() && line.indent() < CODE_INDENT) {
            Interrupts interrupts =
                    paragraph != null && !fresh && matched == open.size() ? Interrupts.PARAGRAPH : Interrupts.NOTHING;
            if (leaf(line, interrupts, matched)) {
                return;
            }
            OpenContainer container = open.size() > DEEPEST ? null : container(line, interrupts, matched);
            started = container != null;
            if (container != null) {
                trim(matched);
                open.forEach(OpenContainer::fill);
                open.add(container);
                itemOpens = container.kind == Kind.ITEM;
                matched = open.size();
                fresh = true;
            }
        }
        text(line, matched, fresh);
    }

    /** The remaining kinds of lines: blank ones, text and indented code. */
    private void text(BlockCursor line, int matched, boolean fresh) {
        if (line.isBlank()) {
            closeLeaf();
            trim(matched);
            return;
        }
        if (paragraph != null && !fresh) {
            add(paragraph, line);
            return;
        }
        trim(matched);
        if (line.indent() >= CODE_INDENT) {
            raw = new RawLeaf.Indented(block(SourceBlock.Kind.CODE, ""));
            raw.take(line);
            return;
        }
        boolean defines = !open.isEmpty() && open.get(open.size() - 1).kind == Kind.DEFINITION;
        paragraph = block(defines ? SourceBlock.Kind.DEFINITION : SourceBlock.Kind.PARAGRAPH, "");
        add(paragraph, line);
    }

    private static void add(SourceBlock block, BlockCursor line) {
        block.add(line.source, line.nonSpace(), line.end);
        block.endLine(line.end);
    }

    private SourceBlock block(SourceBlock.Kind kind, String info) {
        String note = "";
        for (OpenContainer container : open) {
            container.fill();
            note = container.kind == Kind.NOTE ? container.label : note;
        }
        boolean item = itemOpens;
        itemOpens = false;
        return new SourceBlock(kind, info, note, item);
    }

    private void closeLeaf() {
        if (paragraph != null) {
            labels.collect(paragraph).ifPresent(done::add);
            paragraph = null;
        }
        if (raw != null) {
            done.add(raw.block);
            raw = null;
        }
    }

    private void trim(int matched) {
        if (matched < open.size()) {
            closeLeaf();
            open.subList(matched, open.size()).clear();
        }
    }

    private boolean takenRaw(RawLeaf leaf, BlockCursor line) {
        RawLeaf.Step step = leaf.take(line);
        if (step == RawLeaf.Step.LAST) {
            closeLeaf();
            BlockCursor rest = leaf.rest();
            if (rest != null) {
                SourceBlock after = block(SourceBlock.Kind.TITLE, "");
                add(after, rest);
                done.add(after);
            }
        }
        return step != RawLeaf.Step.OTHER;
    }

    /** A line of colons closes the innermost container with as many colons, otherwise the innermost with fewer. */
    private boolean closesContainer(BlockCursor line, int matched) {
        if (line.next() != ':' || line.indent() >= CODE_INDENT || raw instanceof RawLeaf.Fence) {
            return false;
        }
        String rest = line.rest().strip();
        int colons = rest.length();
        if (colons < 3 || !rest.chars().allMatch(c -> c == ':')) {
            return false;
        }
        int closed = -1;
        for (int at = 0; at < matched; at++) {
            OpenContainer container = open.get(at);
            if (container.kind == Kind.FENCED
                    && container.width <= colons
                    && (closed < 0 || container.width == colons || open.get(closed).width != colons)) {
                closed = at;
            }
        }
        if (closed >= 0) {
            closeLeaf();
            trim(closed);
        }
        return closed >= 0;
    }

    /** Opens a leaf block if one begins here. */
    private boolean leaf(BlockCursor line, Interrupts interrupts, int matched) {
        String rest = line.rest();
        char c = rest.charAt(0);
        boolean taken =
                switch (c) {
                    case '$', '\\' -> marks != Marks.NONE && formula(line, rest, matched);
                    case '<' -> html(line, rest, interrupts, matched);
                    case '#' -> heading(line, rest, matched);
                    case '`', '~' -> fence(rest, matched);
                    case ':' -> rawContainer(rest, matched);
                    default -> false;
                };
        if (taken) {
            return true;
        }
        if (c == '*' && BlockStarts.ABBREVIATION.matcher(rest).matches()) {
            closeLeaf();
            trim(matched);
            return true;
        }
        if (interrupts == Interrupts.PARAGRAPH
                && BlockStarts.UNDERLINE.matcher(rest).matches()) {
            closeLeaf();
            return true;
        }
        if ((c == '*' || c == '-' || c == '_') && BlockStarts.RULE.matcher(rest).matches()) {
            closeLeaf();
            trim(matched);
            return true;
        }
        return false;
    }

    private boolean formula(BlockCursor line, String rest, int matched) {
        String closing = rest.startsWith("$$")
                ? "$$"
                : marks == Marks.BACKSLASH && rest.startsWith("\\[") ? "\\]" : RawLeaf.environment(rest);
        if (closing == null) {
            return false;
        }
        boolean environment = closing.startsWith("\\end");
        int from = environment ? 0 : 2;
        int end = RawLeaf.Formula.end(rest, from, closing);
        boolean whole = end < 0 || RawLeaf.Formula.isTail(rest.substring(end + closing.length()));
        boolean empty = end >= 0 && rest.substring(from, end).isBlank();
        boolean sentence = end < 0
                && !environment
                && SourceFormulas.isSentence(rest.substring(from).strip());
        if (!whole || empty || sentence) {
            return false;
        }
        closeLeaf();
        trim(matched);
        RawLeaf leaf = new RawLeaf.Formula(block(SourceBlock.Kind.FORMULA, ""), closing);
        leaf.add(line, line.nonSpace() + from, end < 0 ? line.end : line.nonSpace() + end);
        raw = leaf;
        if (end >= 0) {
            closeLeaf();
        }
        return true;
    }

    private boolean html(BlockCursor line, String rest, Interrupts interrupts, int matched) {
        boolean lazy = paragraph != null && matched < open.size();
        BlockStarts.HtmlStart start = BlockStarts.html(rest, lazy ? Interrupts.PARAGRAPH : interrupts);
        if (start == null) {
            return false;
        }
        closeLeaf();
        trim(matched);
        RawLeaf leaf = new RawLeaf.Html(block(SourceBlock.Kind.HTML, ""), start.closing());
        raw = leaf;
        takenRaw(leaf, line);
        return true;
    }

    private boolean heading(BlockCursor line, String rest, int matched) {
        Matcher heading = BlockStarts.HEADING.matcher(rest);
        if (!heading.lookingAt()) {
            return false;
        }
        closeLeaf();
        trim(matched);
        SourceBlock block = block(SourceBlock.Kind.HEADING, "");
        block.add(source, line.nonSpace() + heading.end(), line.end);
        block.endLine(line.end);
        done.add(block);
        return true;
    }

    private boolean fence(String rest, int matched) {
        Matcher fence = BlockStarts.FENCE.matcher(rest);
        if (!fence.matches() || (rest.charAt(0) == '`' && fence.group(2).indexOf('`') >= 0)) {
            return false;
        }
        closeLeaf();
        trim(matched);
        SourceBlock block = block(SourceBlock.Kind.CODE, fence.group(2).strip() + " ");
        raw = new RawLeaf.Fence(block, rest.charAt(0), fence.group(1).length());
        return true;
    }

    private boolean rawContainer(String rest, int matched) {
        Matcher head = BlockStarts.CONTAINER.matcher(rest);
        if (!head.matches() || !"mermaid".equals(head.group(2) == null ? head.group(3) : head.group(2))) {
            return false;
        }
        closeLeaf();
        trim(matched);
        SourceBlock block = block(SourceBlock.Kind.CODE, "mermaid " + head.group(4));
        raw = new RawLeaf.Fence(block, ':', head.group(1).length());
        return true;
    }

    /** Passes the marker of a block that contains blocks; returns null if none begins here. */
    private @Nullable OpenContainer container(BlockCursor line, Interrupts interrupts, int matched) {
        String rest = line.rest();
        OpenContainer found =
                switch (rest.charAt(0)) {
                    case '>' -> OpenContainer.opensQuote(line) ? plain(Kind.QUOTE, 0) : null;
                    case ':' -> colons(line, rest, matched);
                    case '!', '?' -> admonition(line, rest, matched);
                    case '[' -> note(line, rest);
                    default -> BlockStarts.item(line, endsTable(rest) ? Interrupts.NOTHING : interrupts);
                };
        if (found != null) {
            closeLeaf();
        }
        return found;
    }

    /** Whether a list begins where only a table may be, which any list ends. */
    private boolean endsTable(String rest) {
        boolean number = rest.charAt(0) >= '0' && rest.charAt(0) <= '9';
        return number && paragraph != null && SourceTable.in(paragraph, marks) != null;
    }

    private static OpenContainer plain(Kind kind, int width) {
        return new OpenContainer(kind, width, "", false);
    }

    private @Nullable OpenContainer colons(BlockCursor line, String rest, int matched) {
        Matcher head = BlockStarts.CONTAINER.matcher(rest);
        if (head.matches()) {
            int name = head.group(2) == null ? 3 : 2;
            title(line, head.start(name), head.end(name), head.start(4), head.end(4), matched);
            return plain(Kind.FENCED, head.group(1).length());
        }
        Matcher definition = BlockStarts.DEFINITION.matcher(rest);
        if (!definition.matches() || !mayDefine()) {
            return null;
        }
        int width = line.indent() + Math.min(1 + definition.group(1).length(), CODE_INDENT);
        line.skipSpace();
        line.take(1);
        line.skip(Math.min(definition.group(1).length(), CODE_INDENT - 1));
        return plain(Kind.DEFINITION, width);
    }

    private boolean mayDefine() {
        if (paragraph != null) {
            return paragraph.lines() <= MOST_TERMS;
        }
        SourceBlock last = done.isEmpty() ? null : done.get(done.size() - 1);
        return last != null
                && (last.kind == SourceBlock.Kind.PARAGRAPH
                        || last.kind == SourceBlock.Kind.DEFINITION
                        || open.stream().anyMatch(it -> it.kind == Kind.DEFINITION));
    }

    private @Nullable OpenContainer admonition(BlockCursor line, String rest, int matched) {
        Matcher head = BlockStarts.ADMONITION.matcher(rest);
        if (!head.matches()) {
            return null;
        }
        title(line, head.start(1), head.end(1), head.start(2), head.end(2), matched);
        return plain(Kind.ADMONITION, CODE_INDENT);
    }

    /** The name of a container, which may be printed, and its title. */
    private void title(BlockCursor line, int nameStart, int nameEnd, int start, int end, int matched) {
        closeLeaf();
        trim(matched);
        int from = line.nonSpace();
        SourceBlock name = block(SourceBlock.Kind.TITLE, "name");
        name.add(source, from + nameStart, from + nameEnd);
        done.add(name);
        if (start >= 0 && end > start) {
            SourceBlock title = block(SourceBlock.Kind.TITLE, "");
            title.add(source, from + start, from + end);
            done.add(title);
        }
        line.take(line.end - line.at());
    }

    private @Nullable OpenContainer note(BlockCursor line, String rest) {
        Matcher note = BlockStarts.NOTE.matcher(rest);
        if (!note.lookingAt()) {
            return null;
        }
        line.skipSpace();
        line.take(note.end());
        return new OpenContainer(Kind.NOTE, 0, labels.note(note.group(1)), false);
    }
}

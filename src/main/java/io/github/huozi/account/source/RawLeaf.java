package io.github.huozi.account.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A block whose lines are taken verbatim until it ends: code, raw HTML or a formula. Belongs to one thread. */
abstract class RawLeaf {

    /** The result of offering a line. */
    enum Step {
        TAKEN,
        /** The line was taken, and the block ended with it. */
        LAST,
        /** The block ended before the line. */
        OTHER
    }

    private static final int INDENT = 4;

    final SourceBlock block;

    RawLeaf(SourceBlock block) {
        this.block = block;
    }

    /** Accepts or rejects the next line. */
    abstract Step take(BlockCursor line);

    /** The rest of the last line; usually empty. */
    @Nullable
    BlockCursor rest() {
        return null;
    }

    final void add(BlockCursor line, int from, int to) {
        block.add(line.source, from, to);
        block.endLine(to);
    }

    /** Between fences. */
    static final class Fence extends RawLeaf {

        private final char mark;
        private final int length;

        Fence(SourceBlock block, char mark, int length) {
            super(block);
            this.mark = mark;
            this.length = length;
        }

        @Override
        Step take(BlockCursor line) {
            String rest = line.rest().strip();
            boolean closes = rest.length() >= length
                    && rest.chars().allMatch(c -> c == mark)
                    && (mark == ':' || line.indent() < INDENT);
            if (closes) {
                return Step.LAST;
            }
            add(line, Math.min(line.at(), line.end), line.end);
            return Step.TAKEN;
        }
    }

    /** Indented by four columns. */
    static final class Indented extends RawLeaf {

        Indented(SourceBlock block) {
            super(block);
        }

        @Override
        Step take(BlockCursor line) {
            if (line.isBlank()) {
                return Step.TAKEN;
            }
            if (line.indent() < INDENT) {
                return Step.OTHER;
            }
            add(line, line.nonSpace(), line.end);
            return Step.TAKEN;
        }
    }

    /** Raw HTML, up to the end that its beginning requires, or to a blank line. */
    static final class Html extends RawLeaf {

        private final @Nullable Pattern closing;

        Html(SourceBlock block, @Nullable Pattern closing) {
            super(block);
            this.closing = closing;
        }

        @Override
        Step take(BlockCursor line) {
            if (closing == null && line.isBlank()) {
                return Step.OTHER;
            }
            add(line, Math.min(line.at(), line.end), line.end);
            boolean last = closing != null && closing.matcher(line.rest()).find();
            return last ? Step.LAST : Step.TAKEN;
        }
    }

    /** A formula on separate lines. */
    static final class Formula extends RawLeaf {

        private static final Pattern TAIL = Pattern.compile("[ \\t]*[。，、；．.,;]?[ \\t]*(\\{.*\\})?[ \\t]*");

        private final String closing;
        private boolean blank;
        private @Nullable BlockCursor rest;

        Formula(SourceBlock block, String closing) {
            super(block);
            this.closing = closing;
        }

        @Override
        Step take(BlockCursor line) {
            if (line.isBlank()) {
                blank = true;
                return Step.TAKEN;
            }
            int end = end(line.source.substring(0, line.end), line.at(), closing);
            if (end < 0) {
                if (blank && SourceFormulas.isSentence(line.rest())) {
                    return Step.OTHER;
                }
                add(line, line.at(), line.end);
                return Step.TAKEN;
            }
            add(line, line.at(), end);
            int after = end + closing.length();
            if (!isTail(line.source.substring(after, line.end))) {
                rest = new BlockCursor(line.source, after, line.end);
            }
            return Step.LAST;
        }

        static boolean isTail(String text) {
            return TAIL.matcher(text).matches();
        }

        /** Returns the position of a mark that no backslash escapes; -1 without one. */
        static int end(String text, int from, String mark) {
            for (int at = text.indexOf(mark, from); at >= 0; at = text.indexOf(mark, at + 1)) {
                int slashes = 0;
                while (at - slashes > from && text.charAt(at - slashes - 1) == '\\') {
                    slashes++;
                }
                if (slashes % 2 == 0) {
                    return at;
                }
            }
            return -1;
        }

        @Override
        @Nullable
        BlockCursor rest() {
            return rest;
        }
    }

    /** Returns the closing mark of the environment that a text opens, if it does. */
    static @Nullable String environment(String rest) {
        Matcher matcher = ENVIRONMENT.matcher(rest);
        return matcher.lookingAt() ? "\\end{" + matcher.group(1) + "}" : null;
    }

    private static final Pattern ENVIRONMENT = Pattern.compile(
            "\\\\begin\\{((?:equation|align|gather|multline|eqnarray|flalign|alignat)\\*?|displaymath|math)\\}");
}

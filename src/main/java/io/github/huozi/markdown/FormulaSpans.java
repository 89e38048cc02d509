package io.github.huozi.markdown;

import io.github.huozi.book.settings.MathSettings.Marks;
import io.github.huozi.markdown.InlineFormula.Form;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;
import org.jspecify.annotations.Nullable;

/**
 * Finds inline formulas, before escapes and emphasis are processed: {@code $x$}, {@code $$x$$}, GitHub's
 * <code>$`x`$</code>, {@code \eqref{label}}, and <code>\(x\)</code> if a book enables that.
 */
final class FormulaSpans {

    private static final int LONGEST = 6000;

    /** The length of most formulas is below this. */
    private static final int SHORT = 160;

    private static final Pattern REFERENCE = Pattern.compile("\\\\(?:eqref|ref)\\{[A-Za-z][^{}\\s\\\\]{0,100}\\}");

    private FormulaSpans() {}

    /** A formula found at a delimiter. */
    private record Found(String source, Form form, int mark, int length) {}

    static final class Dollars implements InlineContentParserFactory {

        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('$');
        }

        @Override
        public InlineContentParser create() {
            return state -> parsed(state, FormulaSpans::dollar);
        }
    }

    /** Parses the delimiters that begin with a backslash. */
    record Backslashes(Marks marks) implements InlineContentParserFactory {

        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('\\');
        }

        @Override
        public InlineContentParser create() {
            return state -> parsed(state, text -> backslash(text, marks));
        }
    }

    private interface Finder {
        @Nullable
        Found find(String text);
    }

    private static ParsedInline parsed(InlineParserState state, Finder finder) {
        Scanner scanner = state.scanner();
        Position start = scanner.position();
        StringBuilder rest = new StringBuilder();
        read(scanner, SHORT, rest);
        Found found = finder.find(rest.toString());
        boolean sure =
                !scanner.hasNext() || (found != null && found.length() < rest.length() && isClosed(found.source()));
        if (!sure) {
            read(scanner, LONGEST, rest);
            found = finder.find(rest.toString());
        }
        if (found == null) {
            return ParsedInline.none();
        }
        scanner.setPosition(start);
        for (int at = 0; at < found.length(); at++) {
            scanner.next();
        }
        return ParsedInline.of(
                new InlineFormula(CjkInlineParser.without(found.source()), found.form(), found.mark()),
                scanner.position());
    }

    private static void read(Scanner scanner, int length, StringBuilder into) {
        while (scanner.hasNext() && into.length() < length) {
            into.append(scanner.peek());
            scanner.next();
        }
    }

    /** Whether no brace is open: a group of words may contain dollars, and close later. */
    private static boolean isClosed(String source) {
        int depth = 0;
        for (int at = 0; at < source.length(); at++) {
            char c = source.charAt(at);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            at += c == '\\' ? 1 : 0;
        }
        return depth <= 0;
    }

    private static @Nullable Found dollar(String text) {
        if (text.startsWith("$`")) {
            int end = text.indexOf("`$", 2);
            return end < 0 || text.substring(2, end).isBlank()
                    ? null
                    : new Found(text.substring(2, end), Form.INLINE, 2, end + 2);
        }
        if (text.startsWith("$$")) {
            int end = unescaped(text, "$$", 2);
            return end < 0 || text.substring(2, end).isBlank()
                    ? null
                    : new Found(text.substring(2, end), Form.DISPLAY, 2, end + 2);
        }
        // The rule must ignore the letters that CjkInlineParser inserts beside asterisks.
        int end = DollarRule.closing(text, 0);
        return end < 0 ? null : new Found(text.substring(1, end), Form.INLINE, 1, end + 1);
    }

    private static int unescaped(String text, String mark, int from) {
        for (int at = from; at < text.length(); at++) {
            if (text.startsWith(mark, at)) {
                return at;
            }
            at += text.charAt(at) == '\\' ? 1 : 0;
        }
        return -1;
    }

    private static @Nullable Found backslash(String text, Marks marks) {
        Matcher reference = REFERENCE.matcher(text);
        if (reference.lookingAt()) {
            return new Found(reference.group(), Form.REFERENCE, 0, reference.end());
        }
        if (marks != Marks.BACKSLASH || text.length() < 2) {
            return null;
        }
        boolean display = text.charAt(1) == '[';
        if (!display && text.charAt(1) != '(') {
            return null;
        }
        int end = text.indexOf(display ? "\\]" : "\\)", 2);
        return end < 0 || text.substring(2, end).isBlank()
                ? null
                : new Found(text.substring(2, end), display ? Form.DISPLAY : Form.INLINE, 2, end + 2);
    }
}

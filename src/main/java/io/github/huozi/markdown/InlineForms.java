package io.github.huozi.markdown;

import io.github.huozi.book.XmlText;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.Nodes;
import org.commonmark.node.SourceSpans;
import org.commonmark.node.Text;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;
import org.commonmark.parser.delimiter.DelimiterProcessor;
import org.commonmark.parser.delimiter.DelimiterRun;

/** Inline syntax beyond CommonMark: {@code ==mark==}, {@code H~2~O}, {@code x^2^}, ruby, spans with attributes. */
public final class InlineForms {

    private InlineForms() {}

    /** {@code {漢字|hàn|zì}}: each character with its reading, or all of them with one. */
    public static final class RubyText extends CustomNode {
        private final String[] bases;
        private final String[] readings;

        RubyText(String[] bases, String[] readings) {
            this.bases = bases;
            this.readings = readings;
        }

        public int size() {
            return bases.length;
        }

        public String base(int at) {
            return bases[at];
        }

        public String reading(int at) {
            return readings[at];
        }
    }

    /** {@code ==mark==}. In Western text it must enclose whole words, or {@code a==b && c==d} would contain one. */
    static final class Marked implements DelimiterProcessor {

        @Override
        public char getOpeningCharacter() {
            return '=';
        }

        @Override
        public char getClosingCharacter() {
            return '=';
        }

        @Override
        public int getMinLength() {
            return 2;
        }

        @Override
        public int process(DelimiterRun opening, DelimiterRun closing) {
            if (opening.length() != 2
                    || closing.length() != 2
                    || isWithinWord(opening.getOpener(), closing.getCloser())) {
                return 0;
            }
            Tagged mark = new Tagged("mark", "");
            Text opener = opening.getOpener();
            SourceSpans spans = SourceSpans.empty();
            spans.addAllFrom(opening.getOpeners(2));
            for (Node node : Nodes.between(opener, closing.getCloser())) {
                mark.appendChild(node);
                spans.addAll(node.getSourceSpans());
            }
            spans.addAllFrom(closing.getClosers(2));
            mark.setSourceSpans(spans.getSourceSpans());
            opener.insertAfter(mark);
            return 2;
        }

        private static boolean isWithinWord(Text opener, Text closer) {
            Node first = opener.getPrevious();
            while (first instanceof Text text && text.getLiteral().equals("=")) {
                first = first.getPrevious();
            }
            Node last = closer.getNext();
            while (last instanceof Text text && text.getLiteral().equals("=")) {
                last = last.getNext();
            }
            String before = first instanceof Text text ? text.getLiteral() : "";
            String after = last instanceof Text text ? text.getLiteral() : "";
            return (!before.isEmpty() && isWord(before.charAt(before.length() - 1)))
                    || (!after.isEmpty() && isWord(after.charAt(0)));
        }
    }

    private static boolean isWord(int c) {
        return c < 0x80 && (Character.isLetterOrDigit(c) || c == '_');
    }

    /** {@code H~2~O} and {@code x^2^}: short, without spaces, and distinct from ranges such as 10~20. */
    static final class Scripts implements InlineContentParserFactory {

        private static final Pattern BELOW = Pattern.compile("[A-Za-z0-9+\\-=()*/αβγδ]{1,12}");
        private static final Pattern ABOVE = Pattern.compile("[^\\s^\\[\\]`*_]{1,16}");

        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('~', '^');
        }

        @Override
        public InlineContentParser create() {
            return Scripts::parse;
        }

        private static ParsedInline parse(InlineParserState state) {
            Scanner scanner = state.scanner();
            char mark = scanner.peek();
            int before = scanner.peekPreviousCodePoint();
            boolean fits = mark == '^' ? before != 0 && before != '^' : Character.isLetter(before) || before == ')';
            scanner.next();
            if (!fits) {
                return ParsedInline.none();
            }
            Position start = scanner.position();
            int length = 0;
            while (scanner.hasNext() && scanner.peek() != mark && scanner.peek() != '\n' && length <= 16) {
                scanner.next();
                length++;
            }
            if (scanner.peek() != mark) {
                return ParsedInline.none();
            }
            String content = scanner.getSource(start, scanner.position()).getContent();
            scanner.next();
            if (!(mark == '^' ? ABOVE : BELOW).matcher(content).matches() || scanner.peek() == mark) {
                return ParsedInline.none();
            }
            Tagged script = new Tagged(mark == '^' ? "sup" : "sub", "");
            script.appendChild(new Text(content));
            return ParsedInline.of(script, scanner.position());
        }
    }

    /** Ruby in braces. */
    static final class Readings implements InlineContentParserFactory {

        private static final int LONGEST = 200;
        private static final Pattern FORM = Pattern.compile("\\{([^{}|\\n]{1,40})((?:\\|[^{}|\\n]{0,60})+)\\}");

        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('{');
        }

        @Override
        public InlineContentParser create() {
            return Readings::parse;
        }

        private static ParsedInline parse(InlineParserState state) {
            Scanner scanner = state.scanner();
            Position start = scanner.position();
            for (int length = 0; scanner.hasNext() && length < LONGEST; length++) {
                char c = scanner.peek();
                scanner.next();
                if (c == '\n') {
                    return ParsedInline.none();
                }
                if (c == '}') {
                    String text = XmlText.of(
                            scanner.getSource(start, scanner.position()).getContent());
                    RubyText ruby = of(text);
                    return ruby == null ? ParsedInline.none() : ParsedInline.of(ruby, scanner.position());
                }
            }
            return ParsedInline.none();
        }

        private static @org.jspecify.annotations.Nullable RubyText of(String text) {
            Matcher matcher = FORM.matcher(text);
            if (!matcher.matches() || matcher.group(1).codePoints().noneMatch(Cjk::isCjk)) {
                return null;
            }
            String base = matcher.group(1);
            String[] readings = matcher.group(2).substring(1).split("\\|", -1);
            String[] bases = base.codePoints().mapToObj(Character::toString).toArray(String[]::new);
            if (readings.length == bases.length) {
                return new RubyText(bases, readings);
            }
            return readings.length == 1 ? new RubyText(new String[] {base}, readings) : null;
        }
    }

    /** {@code [text]{.class}}: emphasis dots are {@code [重点]{.dots}}. */
    static final class Spans implements LinkProcessor {

        private static final int LONGEST = 400;

        @Override
        public LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
            boolean plain = link.marker() == null && link.destination() == null && link.label() == null;
            if (!plain || scanner.peek() != '{') {
                return LinkResult.none();
            }
            Position start = scanner.position();
            for (int length = 0; length < LONGEST && scanner.hasNext() && "}\n".indexOf(scanner.peek()) < 0; length++) {
                scanner.next();
            }
            if (!scanner.next('}')) {
                return LinkResult.none();
            }
            AttributeList list = AttributeList.at(
                    XmlText.of(scanner.getSource(start, scanner.position()).getContent()), 0);
            if (list == null) {
                return LinkResult.none();
            }
            String name = list.hasClass("dots") ? "em" : list.hasClass("mark") ? "mark" : "span";
            return LinkResult.wrapTextIn(new Tagged(name, list.html()), scanner.position());
        }
    }
}

package io.github.huozi.account.source;

import io.github.huozi.account.words.Need;
import io.github.huozi.account.words.Signs;
import io.github.huozi.book.account.TextFlow;
import io.github.huozi.book.settings.MathSettings.Marks;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the inline content of one block. Not thread-safe. */
final class SourceInlines {

    private static final Pattern AUTOLINK =
            Pattern.compile("<([A-Za-z][A-Za-z0-9+.-]{1,31}:[^\\s<>]*|[^\\s<>@]+@[^\\s<>]+)>");
    private static final Pattern RUBY = Pattern.compile("\\{([^{}|\\n]{1,40})((?:\\|[^{}|\\n]{0,60})+)\\}");
    private static final Pattern ATTRIBUTES =
            Pattern.compile("\\{:?\\s*(?:[#.][^\\s{}]+|-(?=[\\s}])|[A-Za-z_][\\w:-]*=)[^{}\\n]*\\}");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(?:number|title|page)\\}");
    private static final Pattern TEMPLATE = Pattern.compile("\\{\\{[^{}]*\\}\\}|\\{%[^{}]*%\\}");
    private static final Pattern CALLOUT = Pattern.compile("\\s*\\[![\\p{L}-]{1,20}(?:\\|[^\\]]*)?\\][-+]?");
    private static final Pattern TASK = Pattern.compile("\\s*\\[[ xX]\\](?=\\s)");
    private static final Pattern DRAWN = Pattern.compile("(?i)\\.(?:mmd|mermaid|dot|gv)$");

    private final SourceBlock block;
    private final String text;
    private final SourceWriter out;
    private final SourceLabels labels;
    private final TagScanner tags;
    private final SourceNotes notes;
    private final Marks marks;
    private final Deque<Integer> brackets = new ArrayDeque<>();

    SourceInlines(
            SourceBlock block, SourceWriter out, SourceLabels labels, TagScanner tags, SourceNotes notes, Marks marks) {
        this.block = block;
        this.text = block.text();
        this.out = out;
        this.labels = labels;
        this.tags = tags;
        this.notes = notes;
        this.marks = marks;
    }

    /** Whether a picture is drawn from text. */
    static boolean isUncertain(String address) {
        return DRAWN.matcher(address).find();
    }

    /** Reads the whole block. */
    void read() {
        tags.apply(out);
        int from = 0;
        Matcher opening = CALLOUT.matcher(text);
        if (block.kind != SourceBlock.Kind.HTML && opening.lookingAt()) {
            out.optional(text, 0, opening.end());
            from = opening.end();
        }
        Matcher task = TASK.matcher(text);
        if (block.opensItem && task.lookingAt()) {
            from = task.end();
        }
        scan(from, text.length());
        tags.endBlock(block.kind);
    }

    private void scan(int from, int to) {
        for (int at = from; at < to; ) {
            int next = special(at, to);
            if (next == at) {
                int c = text.codePointAt(at);
                out.sign(c, at);
                next = at + Character.charCount(c);
            }
            at = next;
        }
    }

    /** Reads the construct at a place, when it is more than a character; returns the place after it. */
    private int special(int at, int to) {
        char c = text.charAt(at);
        boolean html = block.kind == SourceBlock.Kind.HTML;
        return switch (c) {
            case '<' -> tag(at);
            case '&' -> out.entity(text, at);
            case '$' -> marks == Marks.NONE ? at : formula(at, SourceFormulas.dollarEnd(text, at), to);
            case '{' -> braces(at);
            case '\\' -> html ? at : backslash(at, to);
            case '`' -> html ? at : code(at, to);
            case '!' -> html ? at : picture(at, to);
            case '^' -> html ? at : inlineNote(at, to);
            case '[' -> html ? at : bracket(at);
            case ']' -> html ? at : target(at);
            default -> at;
        };
    }

    private int tag(int at) {
        Matcher address = AUTOLINK.matcher(text).region(at, text.length());
        if (block.kind != SourceBlock.Kind.HTML && address.lookingAt()) {
            out.range(text, at, address.end());
            return address.end();
        }
        int end = TagScanner.end(text, at);
        if (end < 0) {
            if (text.startsWith("<!--", at)) {
                out.optional(text, at, text.length());
                return text.length();
            }
            return at;
        }
        tags.read(text, at, end, out, block.kind);
        return end;
    }

    private int formula(int at, int end, int to) {
        if (end < 0 || end > to || out.form == SourceWriter.Form.CODE) {
            return at;
        }
        // The text of a caption may move to another flow without its markup.
        boolean sure = out.flow == TextFlow.BODY && SourceFormulas.isSure(text, at, end);
        out.mark(Signs.FORMULA, at, sure ? Need.REQUIRED : Need.OPTIONAL);
        optionalCode(at, end);
        return end;
    }

    private void optionalCode(int from, int to) {
        SourceWriter.Form before = out.form;
        out.form = SourceWriter.Form.CODE_IN_HTML;
        out.optional(text, from, to);
        out.form = before;
    }

    private int backslash(int at, int to) {
        int reference = SourceFormulas.referenceEnd(text, at);
        if (reference > 0 && marks != Marks.NONE) {
            out.optional(text, at, reference);
            return reference;
        }
        if (marks == Marks.BACKSLASH) {
            int end = SourceFormulas.backslashEnd(text, at);
            if (end > 0 && end <= to) {
                return formula(at, end, to);
            }
        }
        boolean escapes = at + 1 < to && "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~".indexOf(text.charAt(at + 1)) >= 0;
        if (!escapes) {
            return at;
        }
        out.sign(text.charAt(at + 1), at + 1);
        return at + 2;
    }

    private int code(int at, int to) {
        int end = LinkSyntax.codeEnd(text, at);
        int start = LinkSyntax.run(text, at);
        if (end < 0 || end > to) {
            out.range(text, at, start);
            return start;
        }
        SourceWriter.Form before = out.form;
        out.form = out.flow == TextFlow.ALTERNATIVES ? before : SourceWriter.Form.CODE;
        out.range(text, start, end - (start - at));
        out.form = before;
        return end;
    }

    private int braces(int at) {
        Matcher place = PLACEHOLDER.matcher(text).region(at, text.length());
        if (place.lookingAt()) {
            out.mark(Signs.REFERENCE, at, Need.OPTIONAL);
            out.optional(text, at, place.end());
            return place.end();
        }
        Matcher template = TEMPLATE.matcher(text).region(at, text.length());
        if (template.lookingAt()) {
            out.optional(text, at, template.end());
            return template.end();
        }
        Matcher ruby = RUBY.matcher(text).region(at, text.length());
        if (ruby.lookingAt() && ruby.group(1).codePoints().anyMatch(c -> c >= 0x2E80)) {
            out.range(text, ruby.start(1), ruby.end(1));
            out.aside(TextFlow.READINGS, ruby.group(2), at, Need.REQUIRED);
            return ruby.end();
        }
        Matcher attributes = ATTRIBUTES.matcher(text).region(at, text.length());
        if (attributes.lookingAt()) {
            out.optional(text, at, attributes.end());
            return attributes.end();
        }
        return at;
    }

    private int picture(int at, int to) {
        if (at + 1 >= to || text.charAt(at + 1) != '[') {
            return at;
        }
        int close = LinkSyntax.closing(text, at + 1);
        if (close < 0) {
            return at;
        }
        LinkSyntax.Target target = LinkSyntax.target(text, close + 1);
        if (target != null) {
            boolean alone = block.kind == SourceBlock.Kind.PARAGRAPH
                    && !block.opensItem
                    && text.substring(0, at).isBlank()
                    && ATTRIBUTES
                            .matcher(text.substring(target.end()))
                            .replaceFirst("")
                            .isBlank();
            String title = target.titleStart() < 0 ? "" : text.substring(target.titleStart(), target.titleEnd());
            shown(at, close, target.address(), title, alone ? Need.REQUIRED : Need.OPTIONAL);
            return target.end();
        }
        int label =
                close + 1 < text.length() && text.charAt(close + 1) == '[' ? LinkSyntax.closing(text, close + 1) : -1;
        String named = label < 0 ? "" : text.substring(close + 2, label);
        String title = labels.link(named.isBlank() ? text.substring(at + 2, close) : named);
        if (title == null) {
            return at;
        }
        shown(at, close, "", title, Need.OPTIONAL);
        return label < 0 ? close + 1 : label + 1;
    }

    private void shown(int at, int close, String address, String title, Need titled) {
        Need need = isUncertain(address) ? Need.OPTIONAL : Need.REQUIRED;
        if (out.flow == TextFlow.ALTERNATIVES) {
            // A picture's text shows no nested picture, only the text of it.
            scan(at + 2, close);
            return;
        }
        out.mark(Signs.PICTURE, at, need);
        TextFlow flow = out.flow;
        Need before = out.need;
        out.flow = TextFlow.ALTERNATIVES;
        out.need = need == Need.OPTIONAL ? need : before;
        scan(at + 2, close);
        out.flow = flow;
        out.need = before;
        String plain = title.replaceAll("\\\\(?=\\p{Punct})", "");
        out.aside(TextFlow.CAPTIONS, plain, close, titled);
        out.aside(TextFlow.ALTERNATIVES, plain, close, Need.OPTIONAL);
    }

    private int inlineNote(int at, int to) {
        if (at + 1 >= to || text.charAt(at + 1) != '[') {
            return at;
        }
        int close = LinkSyntax.closing(text, at + 1);
        if (close < 0) {
            return at;
        }
        out.mark(Signs.CALL, at, Need.REQUIRED);
        notes.inline(block.part(at + 2, close));
        return close + 1;
    }

    private int bracket(int at) {
        if (text.startsWith("[^", at)) {
            int end = text.indexOf(']', at);
            if (end > at + 2 && text.substring(at, end).indexOf('\n') < 0) {
                return call(at, end);
            }
        }
        brackets.push(at);
        return at;
    }

    private int call(int at, int end) {
        String label = text.substring(at + 2, end);
        if (labels.hasNote(label)) {
            out.mark(Signs.CALL, at, Need.REQUIRED);
            notes.call(SourceLabels.normal(label));
        } else {
            out.mark(Signs.CALL, at, Need.OPTIONAL);
            out.optional(text, at, end);
        }
        return end + 1;
    }

    /** Skips the target of a link. */
    private int target(int at) {
        if (brackets.isEmpty()) {
            return at;
        }
        int open = brackets.pop();
        LinkSyntax.Target target = LinkSyntax.target(text, at + 1);
        if (target != null) {
            if (open == at - 1) {
                out.mark(Signs.REFERENCE, at, Need.OPTIONAL);
            }
            return target.end();
        }
        int label = at + 1 < text.length() && text.charAt(at + 1) == '[' ? LinkSyntax.closing(text, at + 1) : -1;
        boolean known = label > at + 2 && labels.link(text.substring(at + 2, label)) != null;
        return known ? label + 1 : at;
    }
}

package io.github.huozi.read.site;

import io.github.huozi.book.settings.ReadingSettings;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.read.source.CodeAwareLines;
import io.github.huozi.read.source.LineMap;
import io.github.huozi.read.source.LinedText;
import io.github.huozi.read.source.SourceFindings;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Replaces the components of Vue and MDX. Unknown components are reported; their tags are dropped and their content kept.
 * A tag without attributes that is never closed counts as text ({@code Vec<T>}).
 */
public final class Components {

    /** {@code style={{ width: 9 }}} and the like, which do not occur in HTML. */
    private static final Pattern BRACED = Pattern.compile("\\s[A-Za-z_:-]+\\s?=\\s?\\{");

    private static final Pattern ANY = Pattern.compile("<(?:[A-Z]|template\\b|[a-z]+-|[a-z]+\\s[^<>]*[:{])");

    private final LinedText source;
    private final String text;
    private final Map<String, ReadingSettings.Component> meanings;
    private final SourceFindings findings;
    private final boolean[] code;
    private final Map<Integer, SiteTag> tags = new HashMap<>();
    private final Map<Integer, Integer> closings = new HashMap<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private final LineMap.Draft draft = new LineMap.Draft();
    private int line;

    /** An open component: the replacement of its end tag, and its index. */
    private record Open(int end, ComponentForms.Form form) {}

    private Components(LinedText source, Map<String, ReadingSettings.Component> meanings, SourceFindings findings) {
        this.meanings = meanings;
        this.source = source;
        this.text = source.text();
        this.findings = findings;
        this.code = code(source);
    }

    /**
     * Returns the text with its components replaced; the same text if it has none.
     *
     * @param meanings the book's definitions of components, by name
     */
    public static LinedText write(
            LinedText source, Map<String, ReadingSettings.Component> meanings, SourceFindings findings) {
        if (!ANY.matcher(source.text()).find()) {
            return source;
        }
        Components components = new Components(ComponentIndents.remove(source), meanings, findings);
        components.pair();
        return components.write();
    }

    /** Returns which characters are code. */
    private static boolean[] code(LinedText source) {
        boolean[] code = new boolean[source.text().length() + 1];
        CodeAwareLines lines = CodeAwareLines.of(source);
        boolean[] indented = lines.indented();
        int at = 0;
        for (int index = 0; index < lines.size(); index++) {
            CodeAwareLines.Line line = lines.get(index);
            int length = line.text().length();
            boolean listing = line.isCode() || indented[index];
            for (int c = 0; listing && c < length; c++) {
                code[at + c] = true;
            }
            if (!listing && line.text().indexOf('`') >= 0) {
                String plain = CodeAwareLines.outsideCode(line.text(), piece -> "\0".repeat(piece.length()));
                for (int c = 0; c < Math.min(length, plain.length()); c++) {
                    code[at + c] = plain.charAt(c) != '\0';
                }
            }
            at += length + 1;
        }
        return code;
    }

    /** Finds all tags, and the end tag of each component that has one. */
    private void pair() {
        Map<String, Deque<SiteTag>> waiting = new HashMap<>();
        List<SiteTag> all = new ArrayList<>();
        for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
            Optional<SiteTag> tag = code[at] ? Optional.empty() : SiteTag.at(text, at);
            tag.filter(it -> it.isComponent() || it.kind() != SiteTag.Kind.CLOSING)
                    .ifPresent(all::add);
        }
        for (SiteTag tag : all) {
            tags.put(tag.start(), tag);
            if (tag.kind() == SiteTag.Kind.OPENING) {
                waiting.computeIfAbsent(tag.name(), key -> new ArrayDeque<>()).push(tag);
            } else if (tag.kind() == SiteTag.Kind.CLOSING) {
                Optional.ofNullable(waiting.get(tag.name()))
                        .map(Deque::poll)
                        .ifPresent(opening -> closings.put(opening.start(), tag.start()));
            }
        }
    }

    private LinedText write() {
        int from = 0;
        int at = text.indexOf('<');
        while (at >= 0) {
            SiteTag tag = tags.get(at);
            int next = tag == null ? -1 : rewrite(tag, from);
            from = next < 0 ? from : next;
            at = text.indexOf('<', Math.max(at + 1, from));
        }
        copy(from, text.length());
        return new LinedText(draft.text(), draft.lines());
    }

    /** Writes a tag and the text before it; returns where to continue, or -1 if the tag stays unchanged. */
    private int rewrite(SiteTag tag, int from) {
        if (!tag.isComponent()) {
            return plain(tag, from);
        }
        if (tag.kind() == SiteTag.Kind.CLOSING) {
            Open ended = open.peek();
            if (ended == null || ended.end() != tag.start()) {
                return -1;
            }
            open.pop();
            copy(from, tag.start());
            put(ended.form().closing(), ended.form().isBlock(), tag);
            line += lines(tag.start(), tag.end());
            return tag.end();
        }
        int close = closings.getOrDefault(tag.start(), -1);
        boolean alone = tag.kind() == SiteTag.Kind.ALONE;
        if (!alone && close < 0 && tag.attributes().isEmpty()) {
            return -1;
        }
        Optional<ComponentForms.Form> known = Optional.ofNullable(meanings.get(tag.name()))
                .map(meaning -> ComponentForms.as(tag, meaning))
                .or(() -> ComponentForms.of(tag));
        copy(from, tag.start());
        boolean within = !draft.lastLine().isBlank() || !restIsBlank(tag.end());
        ComponentForms.Form form = known.orElseGet(() -> ComponentForms.unknown(tag, within));
        if (known.isEmpty()) {
            report(tag);
        }
        put(form.opening() + (alone && !form.isBlock() ? form.closing() : ""), form.isBlock(), tag);
        if (alone && form.isBlock()) {
            put(form.closing(), true, tag);
        }
        line += lines(tag.start(), tag.end());
        if (close >= 0 && !form.keepsText()) {
            SiteTag end = tags.get(close);
            int behind = end == null ? text.length() : end.end();
            line += lines(tag.end(), behind);
            return behind;
        }
        if (close >= 0) {
            open.push(new Open(close, form));
        }
        return tag.end();
    }

    /**
     * Rewrites an HTML attribute computed by an expression: {@code :src="$withBase('/x.png')"}, {@code
     * src={require('./x')}}.
     */
    private int plain(SiteTag tag, int from) {
        String written = text.substring(tag.start(), tag.end());
        String src = tag.get("src");
        boolean computed = !src.isEmpty() && written.matches("(?s).*(?:\\s:src=|src=\\{).*");
        boolean link = !tag.get("href").isEmpty() && written.matches("(?s).*(?:\\s:href=|href=\\{).*");
        boolean braced = BRACED.matcher(written).find();
        if (tag.kind() == SiteTag.Kind.CLOSING || (!computed && !link && !braced)) {
            return -1;
        }
        copy(from, tag.start());
        StringBuilder out = new StringBuilder("<").append(tag.name());
        tag.attributes().forEach((name, value) -> {
            // A style in braces is an expression.
            if (!value.isEmpty() && !(braced && name.equals("style"))) {
                out.append(' ')
                        .append(name.equals("className") ? "class" : name)
                        .append("=\"")
                        .append(value.replace("\"", "&quot;"))
                        .append('"');
            }
        });
        line += lines(tag.start(), tag.end());
        draft.add(out.append('>').toString(), source.lines().of(line), 0);
        return tag.end();
    }

    private void report(SiteTag tag) {
        int column = tag.start() - (text.lastIndexOf('\n', Math.max(0, tag.start() - 1)) + 1) + 1;
        Position position = new Position(findings.path(), source.lines().of(line), Math.max(1, column));
        findings.sink().report(Code.UNKNOWN_COMPONENT.at(position, "tag", "<" + tag.name() + ">"));
    }

    private int lines(int from, int to) {
        return (int) text.substring(from, to).chars().filter(c -> c == '\n').count();
    }

    private void copy(int from, int to) {
        for (int at = from; at < to; ) {
            int end = text.indexOf('\n', at);
            boolean whole = end >= 0 && end < to;
            draft.add(text.substring(at, whole ? end + 1 : to), source.lines().of(line), 0);
            line += whole ? 1 : 0;
            at = whole ? end + 1 : to;
        }
    }

    /** Adds the replacement of a tag; a block gets separate lines and blank lines around it. */
    private void put(String form, boolean block, SiteTag tag) {
        int origin = source.lines().of(line);
        if (!block) {
            draft.add(form, origin, 0);
            return;
        }
        String before = draft.lastLine();
        boolean inLine = !before.isBlank() || !restIsBlank(tag.end());
        if (!form.isEmpty() || !inLine) {
            String indent = before.isBlank() ? before : "";
            draft.add(
                    (before.isBlank() ? "" : "\n\n") + form + (form.startsWith(":::") ? "\n" : "\n\n") + indent,
                    origin,
                    0);
        }
    }

    private boolean restIsBlank(int from) {
        int end = text.indexOf('\n', from);
        return text.substring(from, end < 0 ? text.length() : end).isBlank();
    }
}

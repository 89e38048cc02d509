package io.github.huozi.read.source;

import io.github.huozi.book.XmlText;
import io.github.huozi.book.control.Limits;
import io.github.huozi.config.shape.Nearest;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Position;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Follows the directives of mdBook: {@code {{#include file}}}, with line ranges and anchors, {@code {{#rustdoc_include}}},
 * {@code {{#playground}}} and {@code {{#title}}}. Files must be in the book's folder; recursive includes stop at a fixed
 * depth.
 */
public final class Directives {

    /** Precedes the path of a missing file. {@link XmlText#of} has removed it from every source. */
    public static final char MISSING = '\uFDD1';

    private static final Pattern DIRECTIVE = Pattern.compile(
            "\\\\?\\{\\{\\s*#(include|rustdoc_include|playground|playpen|title)\\s+([^}\\n]*?)\\s*\\}\\}");

    private static final Set<String> NAMES = Set.of("include", "rustdoc_include", "playground", "playpen", "title");

    /** A directive not closed on its line, or with another name. */
    private static final Pattern FAULTY = Pattern.compile(
            "(?<![\\\\`])\\{\\{\\s*#(?:(include|rustdoc_include|playground|playpen)\\b[^}`\\n]*$|(\\w{4,20})[^}\\n]*\\}\\})");

    private final Surroundings surroundings;
    private int written;

    private Directives(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** Returns the text with its directives expanded; the same text when it has none. */
    public static LinedText follow(LinedText text, Surroundings surroundings) {
        if (!text.text().contains("{{")) {
            return text;
        }
        return new Directives(surroundings).follow(text);
    }

    private LinedText follow(LinedText source) {
        LineMap.Draft draft = new LineMap.Draft();
        String text = source.text();
        int index = 0;
        int at = 0;
        while (at < text.length()) {
            int end = text.indexOf('\n', at);
            String line = text.substring(at, end < 0 ? text.length() : end + 1);
            Position position =
                    surroundings.findings().source().at(source.lines().of(index), 1);
            draft.add(
                    follow(line, surroundings.findings().path(), position, 0),
                    position.line().orElse(0),
                    0);
            at += line.length();
            index++;
        }
        return new LinedText(draft.text(), draft.lines());
    }

    /** Expands the directives in a line, or in the lines of an included file. */
    private String follow(String text, String path, Position position, int depth) {
        Matcher matcher = DIRECTIVE.matcher(text);
        if (depth == 0) {
            tellFaulty(text, position);
        }
        if (!matcher.find()) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        int from = 0;
        do {
            out.append(text, from, matcher.start());
            if (matcher.group().startsWith("\\")) {
                out.append(matcher.group().substring(1));
            } else {
                Position here =
                        depth > 0 ? position : position.at(position.line().orElse(1), matcher.start() + 1);
                String found = replacement(matcher.group(1), matcher.group(2), path, here, depth);
                out.append(found.replace("\n", "\n" + indent(out)));
            }
            from = matcher.end();
        } while (matcher.find());
        return out.append(text, from, text.length()).toString();
    }

    /** Reports a malformed directive, which stays in the text. */
    private void tellFaulty(String line, Position position) {
        Matcher faulty = FAULTY.matcher(line.stripTrailing());
        while (faulty.find()) {
            Position here = position.at(position.line().orElse(1), faulty.start() + 1);
            if (faulty.group(1) != null) {
                report(here, faulty.group(), "open");
                continue;
            }
            String name = faulty.group(2);
            Optional<String> meant = NAMES.contains(name) ? Optional.empty() : Nearest.to(name, NAMES);
            meant.ifPresent(known ->
                    surroundings.findings().sink().report(Code.UNKNOWN_SHORT_CODE.at(here, "directive", name, known)));
        }
    }

    /**
     * Returns the white space before a standalone directive, which also indents the included text, in a list item for
     * example.
     */
    private static String indent(StringBuilder before) {
        String line = before.substring(before.lastIndexOf("\n") + 1);
        return line.isBlank() ? line : "";
    }

    private String replacement(String directive, String argument, String path, Position position, int depth) {
        if (directive.equals("title")) {
            return "";
        }
        String[] parts = argument.split("\\s+", 2)[0].split(":", -1);
        surroundings.control().check();
        Limits limits = surroundings.control().limits();
        if (depth >= limits.includes() || written > limits.includedCharacters()) {
            report(position, argument, "much");
            return MISSING + argument;
        }
        Surroundings there = surroundings.of(
                SourceFindings.of(path, surroundings.findings().sink()), surroundings.named() || depth > 0);
        Optional<String> file;
        try {
            file = there.file(parts[0]);
        } catch (IOException e) {
            file = Optional.empty();
        }
        if (file.isEmpty()) {
            reportMissing(position, argument, there.pathOf(parts[0]).isEmpty());
            return MISSING + argument;
        }
        surroundings.used().accept(there.pathOf(parts[0]));
        String from = parts.length > 1 ? parts[1] : "";
        IncludedExcerpt excerpt = IncludedExcerpt.of(file.get(), from, parts.length > 2 ? parts[2] : from);
        if (!excerpt.fault().isEmpty()) {
            report(position, argument, excerpt.fault(), excerpt.arguments().toArray());
        }
        String piece = excerpt.text();
        written += piece.length();
        String inner = follow(piece, there.pathOf(parts[0]), position, depth + 1);
        return directive.startsWith("play") ? "```rust\n" + inner + "\n```" : inner;
    }

    private void reportMissing(Position position, String argument, boolean outside) {
        if (argument.isEmpty()) {
            report(position, "{{#include}}", "nameless");
        } else {
            report(position, argument, outside ? "outside" : "missing");
        }
    }

    private void report(Position position, String argument, String variant, Object... more) {
        Object[] arguments = Stream.concat(Stream.of(argument), Stream.of(more)).toArray();
        surroundings.findings().sink().report(Code.MISSING_INCLUDE.at(position, variant, arguments));
    }
}

package io.github.huozi.lint;

import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.DiagnosticSink;
import io.github.huozi.diagnostic.Position;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The findings that comments in a source turn off, by line.
 *
 * <ul>
 *   <li>{@code <!-- check off CHK-031 -->} from here to the end of the source, or to {@code <!-- check on -->};
 *   <li>{@code <!-- check skip CHK-031 -->} on this line and up to the next blank one; where the comment stands alone on
 *       its line, in the next paragraph.
 * </ul>
 *
 * <p>A comment may name several codes; without any it applies to all.
 */
final class Silence {

    private static final Pattern COMMENT =
            Pattern.compile("<!--\\s*check\\s+(off|on|skip)\\b([^>]*?)-->", Pattern.CASE_INSENSITIVE);

    /**
     * A range of lines, and the codes turned off there.
     *
     * @param codes the ids of the codes; empty for all
     */
    private record Stretch(int firstLine, int lastLine, Set<String> codes) {
        boolean covers(int line, String id) {
            return line >= firstLine && line <= lastLine && (codes.isEmpty() || codes.contains(id));
        }
    }

    private final List<Stretch> stretches = new ArrayList<>();

    private Silence() {}

    /**
     * Reads the comments of a source. Comments in fenced code are examples.
     *
     * @param sink the receiver of findings about unknown codes
     */
    static Silence read(String path, String text, DiagnosticSink sink) {
        Silence silence = new Silence();
        if (!text.contains("<!--")) {
            return silence;
        }
        List<String> lines = Arrays.asList(text.split("\n", -1));
        List<Stretch> open = new ArrayList<>();
        for (LintedLines.Line line : LintedLines.of(text)) {
            Matcher comment = COMMENT.matcher(line.text());
            while (comment.find()) {
                if (Han.at(line.text(), comment.start() - 1) != '`') {
                    Position at = new Position(path, line.number(), comment.start() + 1);
                    Set<String> codes = codes(comment.group(2), at, sink);
                    silence.take(comment.group(1).toLowerCase(Locale.ROOT), codes, line.number() - 1, lines, open);
                }
            }
        }
        open.forEach(stretch -> silence.stretches.add(until(stretch, lines.size())));
        return silence;
    }

    private static Set<String> codes(String words, Position at, DiagnosticSink sink) {
        Set<String> codes = new LinkedHashSet<>();
        for (String word : words.strip().split("[\\s,，、]+", -1)) {
            String id = word.toUpperCase(Locale.ROOT);
            if (word.isEmpty()) {
                continue;
            }
            if (Arrays.stream(Code.values()).noneMatch(code -> code.id().equals(id))) {
                sink.report(Code.LINT_COMMENT.at(at, "unknown", word));
            }
            codes.add(id);
        }
        return codes;
    }

    private void take(String word, Set<String> codes, int index, List<String> lines, List<Stretch> open) {
        switch (word) {
            case "off" -> open.add(new Stretch(index + 1, Integer.MAX_VALUE, codes));
            case "on" -> {
                for (Stretch stretch : List.copyOf(open)) {
                    if (codes.isEmpty() || codes.containsAll(stretch.codes())) {
                        open.remove(stretch);
                        stretches.add(until(stretch, index + 1));
                    }
                }
            }
            default -> stretches.add(new Stretch(index + 1, endOfParagraph(index, lines), codes));
        }
    }

    private static Stretch until(Stretch stretch, int line) {
        return new Stretch(stretch.firstLine(), line, stretch.codes());
    }

    private static int endOfParagraph(int index, List<String> lines) {
        int at = index + 1;
        if (COMMENT.matcher(lines.get(index)).replaceAll("").isBlank()) {
            while (at < lines.size() && lines.get(at).isBlank()) {
                at++;
            }
        }
        while (at < lines.size() && !lines.get(at).isBlank()) {
            at++;
        }
        return at;
    }

    /** Whether a finding is turned off. */
    boolean covers(Position position, Code code) {
        return stretches.stream()
                .anyMatch(stretch -> stretch.covers(position.line().orElse(0), code.id()));
    }
}

package io.github.huozi.read.vault;

import io.github.huozi.book.file.VaultNames;
import io.github.huozi.read.source.CodeAwareLines;
import io.github.huozi.read.source.LineMap;
import io.github.huozi.read.source.LinedText;
import io.github.huozi.read.source.Surroundings;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text of another note within a note: its links are adjusted to their new place, and its ids dropped. */
final class VaultEmbed {

    private static final Pattern CALL = Pattern.compile("\\[\\^([^\\]\\s]{1,60})](?!:)");
    private static final Pattern NOTE = Pattern.compile("(?m)^\\[\\^([^\\]\\s]{1,60})]:[ \\t]*(.*)$");

    private VaultEmbed() {}

    /** A part of a note, with the footnotes that it refers to. */
    static String withNotes(String part, String whole) {
        if (!part.contains("[^")) {
            return part;
        }
        Map<String, String> notes = new HashMap<>();
        Matcher note = NOTE.matcher(whole);
        while (note.find()) {
            notes.putIfAbsent(note.group(1), note.group(2).strip());
        }
        String bare = NOTE.matcher(part).replaceAll("");
        return CALL.matcher(bare).replaceAll(call -> {
            String text = notes.getOrDefault(call.group(1), "");
            return Matcher.quoteReplacement(text.isEmpty() ? "" : "^[" + text + "]");
        });
    }

    static String write(String text, String note, Surroundings surroundings, VaultNames names, Set<String> inside) {
        VaultLinks links = new VaultLinks(names, surroundings, inside);
        LineMap.Draft draft = new LineMap.Draft();
        draft.add(text, 1, 0);
        CodeAwareLines lines = CodeAwareLines.of(new LinedText(draft.text(), draft.lines()));
        for (int at = 0; at < lines.size(); at++) {
            if (VaultMarks.isQuery(lines.get(at))) {
                at = lines.closing(at);
            } else if (lines.get(at).isCode()) {
                lines.keep(at);
            } else {
                String bare =
                        lines.get(at).text().replaceAll("%%[^%\\n]*%%", "").replaceAll("\\s\\^[A-Za-z0-9-]+\\s*$", "");
                lines.write(CodeAwareLines.outsideCode(VaultCallout.write(bare), part -> links.write(part, 1)), at);
            }
        }
        String written = lines.written().text();
        return written.contains("\n") ? "\n\n" + written + "\n\n" : written;
    }
}

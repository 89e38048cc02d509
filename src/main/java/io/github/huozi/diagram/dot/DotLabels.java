package io.github.huozi.diagram.dot;

import io.github.huozi.diagram.graph.NodeContent;
import io.github.huozi.diagram.source.LabelText;
import java.util.ArrayList;
import java.util.List;

/** Parses labels with their escapes, and record labels with their fields. */
final class DotLabels {

    private final String text;
    private int at;

    private DotLabels(String text) {
        this.text = text;
    }

    /**
     * Parses a label.
     *
     * @param name the replacement for {@code \N}, {@code \G} and {@code \E}
     */
    static LabelText text(String label, String name) {
        StringBuilder out = new StringBuilder();
        for (int at = 0; at < label.length(); at++) {
            char c = label.charAt(at);
            if (c != '\\' || at + 1 == label.length()) {
                out.append(c);
                continue;
            }
            char escaped = label.charAt(++at);
            switch (escaped) {
                case 'n', 'l', 'r' -> out.append('\n');
                case 'N', 'G', 'E', 'L' -> out.append(name);
                default -> out.append(escaped);
            }
        }
        return LabelText.plain(LabelText.decoded(out.toString()));
    }

    /** Parses the fields of a record: separated by bars, with the direction flipped by braces; port names are dropped. */
    static NodeContent.Fields record(String label, String name) {
        DotLabels reader = new DotLabels(label);
        return reader.fields(name);
    }

    private NodeContent.Fields fields(String name) {
        List<NodeContent.Fields> parts = new ArrayList<>();
        while (true) {
            parts.add(field(name));
            if (at >= text.length() || text.charAt(at) == '}') {
                at++;
                return parts.size() == 1 && parts.get(0).parts().isEmpty()
                        ? parts.get(0)
                        : new NodeContent.Fields(LabelText.EMPTY, parts);
            }
            at++;
        }
    }

    private NodeContent.Fields field(String name) {
        StringBuilder words = new StringBuilder();
        while (at < text.length() && text.charAt(at) != '|' && text.charAt(at) != '}') {
            char c = text.charAt(at);
            if (c == '{') {
                at++;
                NodeContent.Fields inner = fields(name);
                return inner.parts().isEmpty() ? new NodeContent.Fields(LabelText.EMPTY, List.of(inner)) : inner;
            }
            if (c == '<' && text.indexOf('>', at) > 0) {
                at = text.indexOf('>', at) + 1;
                continue;
            }
            if (c == '\\' && at + 1 < text.length()) {
                boolean sign = "{}|<> ".indexOf(text.charAt(at + 1)) >= 0;
                words.append(sign ? "" : "\\");
                at++;
            }
            words.append(text.charAt(at++));
        }
        return new NodeContent.Fields(text(words.toString(), name), List.of());
    }
}

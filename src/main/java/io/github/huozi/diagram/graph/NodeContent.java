package io.github.huozi.diagram.graph;

import io.github.huozi.diagram.source.LabelText;
import java.util.List;
import java.util.stream.Stream;

/** What a node has in it. */
public sealed interface NodeContent {

    /** Every text in it, in reading order. */
    List<LabelText> texts();

    /**
     * One text.
     *
     * @param text empty for a node without text
     */
    record Caption(LabelText text) implements NodeContent {

        @Override
        public List<LabelText> texts() {
            return text.isEmpty() ? List.of() : List.of(text);
        }
    }

    /**
     * Compartments, one below the other with a line between.
     *
     * @param heading the lines of the first, each centred
     * @param sections of the others, each with lines at its left edge; a section may be empty
     */
    record Sections(List<LabelText> heading, List<List<LabelText>> sections) implements NodeContent {

        public Sections {
            heading = List.copyOf(heading);
            sections = sections.stream().map(List::copyOf).toList();
        }

        @Override
        public List<LabelText> texts() {
            return Stream.concat(heading.stream(), sections.stream().flatMap(List::stream))
                    .filter(text -> !text.isEmpty())
                    .toList();
        }
    }

    /**
     * A table below a heading.
     *
     * @param heading one text
     * @param rows each with as many cells as the others
     */
    record Rows(LabelText heading, List<List<LabelText>> rows) implements NodeContent {

        public Rows {
            rows = rows.stream().map(List::copyOf).toList();
        }

        @Override
        public List<LabelText> texts() {
            return Stream.concat(Stream.of(heading), rows.stream().flatMap(List::stream))
                    .filter(text -> !text.isEmpty())
                    .toList();
        }
    }

    /**
     * Fields side by side, which may themselves be parted the other way, as DOT's records are.
     *
     * @param text of a field without parts
     * @param parts empty when the field is one text
     */
    record Fields(LabelText text, List<Fields> parts) implements NodeContent {

        public Fields {
            parts = List.copyOf(parts);
        }

        @Override
        public List<LabelText> texts() {
            return parts.isEmpty()
                    ? new Caption(text).texts()
                    : parts.stream().flatMap(part -> part.texts().stream()).toList();
        }
    }
}

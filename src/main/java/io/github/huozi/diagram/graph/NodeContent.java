package io.github.huozi.diagram.graph;

import io.github.huozi.diagram.source.LabelText;
import java.util.List;
import java.util.stream.Stream;

/** The content of a node. */
public sealed interface NodeContent {

    /** Returns every text in it, in reading order. */
    List<LabelText> texts();

    /**
     * A single text.
     *
     * @param text the text; empty for a node without text
     */
    record Caption(LabelText text) implements NodeContent {

        @Override
        public List<LabelText> texts() {
            return text.isEmpty() ? List.of() : List.of(text);
        }
    }

    /**
     * Compartments, one below the other with a line between them.
     *
     * @param heading the lines of the first, each centred
     * @param sections the lines of each of the others, left-aligned; a section may be empty
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
     * @param heading a single text
     * @param rows the rows, all with the same number of cells
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
     * Fields side by side, which may be divided in the other direction, as in DOT's records.
     *
     * @param text the text of an undivided field
     * @param parts the parts; empty if the field is a single text
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

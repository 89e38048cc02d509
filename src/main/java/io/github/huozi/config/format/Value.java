package io.github.huozi.config.format;

import io.github.huozi.diagnostic.Phrase;
import io.github.huozi.diagnostic.Position;
import java.util.List;
import java.util.Optional;

/** The content of a configuration file, with positions. Immutable. */
public sealed interface Value {

    /** Returns where it begins. */
    Position position();

    /** Returns the phrase that names it in a message. */
    Phrase described();

    /** How a scalar is written; a quoted one is always text. */
    enum Style {
        PLAIN,
        QUOTED
    }

    /**
     * A text, a number or a word, or no value at all.
     *
     * @param text the text as written, so that version 1.10 does not become 1.1
     */
    record Scalar(String text, Style style, Position position) implements Value {

        /** Whether the key has no value, YAML 1.2.2 section 10.3.2. */
        public boolean isNull() {
            return style == Style.PLAIN
                    && (text.isEmpty()
                            || text.equals("~")
                            || text.toLowerCase(java.util.Locale.ROOT).equals("null"));
        }

        @Override
        public Phrase described() {
            if (isNull() || text.isBlank()) {
                return Phrase.of(isNull() ? "value.nothing" : "value.blank");
            }
            String line = Text.visible(text);
            return Phrase.literal("`" + (line.length() > 60 ? line.substring(0, 60) + "…" : line) + "`");
        }
    }

    /** Several values in order. */
    record Sequence(List<Value> items, Position position) implements Value {

        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public Phrase described() {
            return Phrase.of("value.list");
        }
    }

    /** Values by key, in the order of the file. Duplicate keys occur only in the files of other tools; the first one counts. */
    record Mapping(List<Pair> pairs, Position position) implements Value {

        public Mapping {
            pairs = List.copyOf(pairs);
        }

        /** Returns the value of a key. */
        public Optional<Value> get(String key) {
            return pairs.stream()
                    .filter(pair -> pair.key().equals(key))
                    .map(Pair::value)
                    .findFirst();
        }

        @Override
        public Phrase described() {
            return Phrase.of("value.mapping");
        }
    }

    /**
     * A value that would have to be computed by running a script.
     *
     * @param text the text as written
     */
    record Unread(String text, Position position) implements Value {

        @Override
        public Phrase described() {
            return Phrase.literal("`" + text + "`");
        }
    }

    /** A key with its value. */
    record Pair(String key, Position position, Value value) {}
}

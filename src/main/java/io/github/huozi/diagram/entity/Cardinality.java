package io.github.huozi.diagram.entity;

import io.github.huozi.diagram.graph.EdgeEnd;
import io.github.huozi.diagram.source.TextCursor;
import org.jspecify.annotations.Nullable;

/** The cardinality of an entity in a relation, as symbols on either side of the line or in words; longer ones come first. */
enum Cardinality {
    ONE_OR_MORE(EdgeEnd.ONE_OR_MORE, "}| |{", "one or more,one or many,many(1),1+"),
    ZERO_OR_MORE(EdgeEnd.ZERO_OR_MORE, "}o o{", "zero or more,zero or many,many(0),0+,many"),
    ZERO_OR_ONE(EdgeEnd.ZERO_OR_ONE, "|o o|", "one or zero,zero or one"),
    ONE(EdgeEnd.ONE, "||", "only one,one,1");

    private final EdgeEnd end;
    private final String signs;
    private final String words;

    Cardinality(EdgeEnd end, String signs, String words) {
        this.end = end;
        this.signs = signs;
        this.words = words;
    }

    EdgeEnd end() {
        return end;
    }

    /** Reads a cardinality; reads nothing, and returns null, if there is none. */
    static @Nullable Cardinality read(TextCursor cursor) {
        for (Cardinality each : values()) {
            for (String sign : each.signs.split(" ", -1)) {
                if (cursor.take(sign)) {
                    return each;
                }
            }
        }
        for (Cardinality each : values()) {
            for (String word : each.words.split(",", -1)) {
                int start = cursor.at();
                if (cursor.take(word) && !Character.isLetterOrDigit(cursor.peek())) {
                    return each;
                }
                cursor.to(start);
            }
        }
        return null;
    }
}

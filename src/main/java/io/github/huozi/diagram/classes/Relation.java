package io.github.huozi.diagram.classes;

import io.github.huozi.diagram.graph.EdgeEnd;
import io.github.huozi.diagram.graph.GraphEdge;
import io.github.huozi.diagram.graph.LineKind;
import io.github.huozi.diagram.source.LabelText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads relations: {@code A "1" <|--* "many" B : label}. */
final class Relation {

    private static final String NAME = "(`[^`]+`|[^\\s:\"`<|*{}()]+?)";
    private static final String CARDINALITY = "(?:\"([^\"]*)\")?";
    private static final Pattern PATTERN = Pattern.compile(NAME + "(?:::([\\p{L}\\p{N}_-]+))?\\s*" + CARDINALITY
            + "\\s*(<\\||\\(\\)|[*<]|(?<=[\\s\"`])o)?(--|\\.\\.)(\\|>|\\(\\)|[*>]|o(?=[\\s\"`]))?\\s*"
            + CARDINALITY + "\\s*" + NAME + "(?:::([\\p{L}\\p{N}_-]+))?\\s*(?::\\s*(.*))?");

    private Relation() {}

    /** Returns the edge, or null if the text is not a relation. */
    static @Nullable GraphEdge read(String text) {
        Matcher found = PATTERN.matcher(text);
        if (!found.matches()) {
            return null;
        }
        LineKind line = found.group(5).equals("..") ? LineKind.DASHED : LineKind.SOLID;
        String label = found.group(10);
        return GraphEdge.of(name(found.group(1)), name(found.group(8)), line, end(found.group(4)), end(found.group(6)))
                .labelled(label == null ? LabelText.EMPTY : LabelText.mermaid(label))
                .ends(text(found.group(3)), text(found.group(7)));
    }

    /** Returns the id of a class: its name without backticks and type parameters. */
    static String name(String written) {
        String bare = written.replace("`", "");
        int tilde = bare.indexOf('~');
        return tilde > 0 ? bare.substring(0, tilde) : bare;
    }

    private static LabelText text(@Nullable String cardinality) {
        return cardinality == null ? LabelText.EMPTY : LabelText.mermaid(cardinality);
    }

    private static EdgeEnd end(@Nullable String sign) {
        if (sign == null) {
            return EdgeEnd.NONE;
        }
        return switch (sign) {
            case "<|", "|>" -> EdgeEnd.TRIANGLE;
            case "*" -> EdgeEnd.DIAMOND;
            case "o" -> EdgeEnd.HOLLOW_DIAMOND;
            case "()" -> EdgeEnd.HOLLOW_CIRCLE;
            default -> EdgeEnd.OPEN_ARROW;
        };
    }
}

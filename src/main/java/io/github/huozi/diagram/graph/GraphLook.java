package io.github.huozi.diagram.graph;

import io.github.huozi.diagram.drawing.AuthorColour;
import io.github.huozi.diagram.drawing.Ink;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The look of a node, a group or an edge as set by the author.
 *
 * @param fill the colour of the fill
 * @param stroke the colour of the outline or the line
 * @param text the colour of the text
 * @param width the width of the outline or the line in px
 * @param dashes the dashes of the outline or the line; empty if not set
 * @param weight the weight of the text
 */
public record GraphLook(
        Optional<Ink> fill,
        Optional<Ink> stroke,
        Optional<Ink> text,
        OptionalDouble width,
        List<Double> dashes,
        TextWeight weight) {

    /** The weight of text. */
    public enum TextWeight {
        /** The default of the kind. */
        USUAL,
        BOLD
    }

    /** Nothing is set. */
    public static final GraphLook PLAIN = new GraphLook(
            Optional.empty(), Optional.empty(), Optional.empty(), OptionalDouble.empty(), List.of(), TextWeight.USUAL);

    private static final Pattern NUMBER =
            Pattern.compile("\\s*(\\d+(?:\\.\\d+)?)\\s*(?:px|pt)?\\s*(?:!important)?\\s*");
    private static final double WIDEST = 6;

    public GraphLook {
        dashes = List.copyOf(dashes);
    }

    /** Returns the look for CSS declarations; unsupported ones have no effect. */
    public static GraphLook of(Map<String, String> declarations) {
        if (declarations.isEmpty()) {
            return PLAIN;
        }
        return new GraphLook(
                ink(declarations, "fill").or(() -> ink(declarations, "background")),
                ink(declarations, "stroke").or(() -> ink(declarations, "border-color")),
                ink(declarations, "color"),
                width(declarations.getOrDefault("stroke-width", "")),
                dashes(declarations.getOrDefault("stroke-dasharray", "")),
                declarations.getOrDefault("font-weight", "").matches("\\s*(?:bold|bolder|[6-9]00)\\b.*")
                        ? TextWeight.BOLD
                        : TextWeight.USUAL);
    }

    private static Optional<Ink> ink(Map<String, String> declarations, String name) {
        return Optional.ofNullable(declarations.get(name)).flatMap(AuthorColour::read);
    }

    private static OptionalDouble width(String value) {
        Matcher number = NUMBER.matcher(value);
        return number.matches()
                ? OptionalDouble.of(Math.min(WIDEST, Double.parseDouble(number.group(1))))
                : OptionalDouble.empty();
    }

    /** Parses dashes as SVG does: an odd list is repeated. */
    private static List<Double> dashes(String value) {
        List<Double> dashes = new ArrayList<>();
        for (String each : value.strip().split("[\\s,]+", -1)) {
            Matcher number = NUMBER.matcher(each);
            if (!number.matches()) {
                return List.of();
            }
            dashes.add(Double.parseDouble(number.group(1)));
        }
        if (dashes.size() % 2 == 1) {
            dashes.addAll(List.copyOf(dashes));
        }
        return dashes.stream().anyMatch(length -> length > 0) ? dashes : List.of();
    }
}

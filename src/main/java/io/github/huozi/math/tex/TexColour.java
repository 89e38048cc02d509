package io.github.huozi.math.tex;

import io.github.huozi.math.tex.token.TexFault;
import io.github.huozi.math.tex.token.TexToken;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads colours: the names of LaTeX's {@code xcolor} and of CSS, and the models that authors use. */
final class TexColour {

    private static final Pattern HEX = Pattern.compile("#?(?:[0-9a-fA-F]{6}|[0-9a-fA-F]{3})");
    private static final Pattern NUMBERS = Pattern.compile("[0-9.]+(?:\\s*,\\s*[0-9.]+)*");

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("black", "#000000"),
            Map.entry("blue", "#0000ff"),
            Map.entry("brown", "#bf8040"),
            Map.entry("crimson", "#dc143c"),
            Map.entry("cyan", "#00ffff"),
            Map.entry("darkblue", "#00008b"),
            Map.entry("darkgray", "#404040"),
            Map.entry("darkgreen", "#006400"),
            Map.entry("darkred", "#8b0000"),
            Map.entry("forestgreen", "#228b22"),
            Map.entry("gold", "#ffd700"),
            Map.entry("gray", "#808080"),
            Map.entry("green", "#008000"),
            Map.entry("grey", "#808080"),
            Map.entry("indigo", "#4b0082"),
            Map.entry("lightblue", "#add8e6"),
            Map.entry("lightgray", "#bfbfbf"),
            Map.entry("lightgreen", "#90ee90"),
            Map.entry("lime", "#bfff00"),
            Map.entry("magenta", "#ff00ff"),
            Map.entry("maroon", "#800000"),
            Map.entry("navy", "#000080"),
            Map.entry("olive", "#808000"),
            Map.entry("orange", "#ff8000"),
            Map.entry("orchid", "#da70d6"),
            Map.entry("pink", "#ffbfbf"),
            Map.entry("purple", "#bf0040"),
            Map.entry("red", "#ff0000"),
            Map.entry("royalblue", "#4169e1"),
            Map.entry("salmon", "#fa8072"),
            Map.entry("silver", "#c0c0c0"),
            Map.entry("skyblue", "#87ceeb"),
            Map.entry("steelblue", "#4682b4"),
            Map.entry("teal", "#008080"),
            Map.entry("tomato", "#ff6347"),
            Map.entry("turquoise", "#40e0d0"),
            Map.entry("violet", "#800080"),
            Map.entry("white", "#ffffff"),
            Map.entry("yellow", "#ffff00"));

    private TexColour() {}

    /**
     * A colour as {@code #rrggbb}.
     *
     * @param model of xcolor; empty for a name or six digits
     */
    static String of(String model, String written, TexToken command) {
        String colour = written.strip();
        String named = NAMES.get(colour.toLowerCase(Locale.ROOT));
        if (model.isEmpty() && named != null) {
            return named;
        }
        if ((model.isEmpty() || model.equals("HTML")) && HEX.matcher(colour).matches()) {
            return hex(colour.startsWith("#") ? colour.substring(1) : colour);
        }
        if (NUMBERS.matcher(colour).matches()) {
            String[] parts = colour.split("\\s*,\\s*");
            if (model.equals("gray") && parts.length == 1) {
                return rgb(255, parts[0], parts[0], parts[0]);
            }
            if (parts.length == 3 && (model.equals("rgb") || model.equals("RGB"))) {
                return rgb(model.equals("rgb") ? 255 : 1, parts);
            }
        }
        throw TexFault.at(command.at(), "bad-colour", command.text(), colour);
    }

    private static String hex(String digits) {
        String lower = digits.toLowerCase(Locale.ROOT);
        if (lower.length() == 6) {
            return "#" + lower;
        }
        StringBuilder doubled = new StringBuilder("#");
        lower.chars().forEach(c -> doubled.append((char) c).append((char) c));
        return doubled.toString();
    }

    private static String rgb(double scale, String... parts) {
        StringBuilder colour = new StringBuilder("#");
        for (String part : parts) {
            double value =
                    part.chars().filter(c -> c == '.').count() > 1 || part.equals(".") ? 0 : Double.parseDouble(part);
            colour.append(String.format(Locale.ROOT, "%02x", Math.min(255, Math.round(value * scale))));
        }
        return colour.toString();
    }
}

package io.github.huozi.math.tex;

import io.github.huozi.math.tex.token.TexFault;
import io.github.huozi.math.tex.token.TexToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads colours: the names of LaTeX's {@code xcolor}, of dvipsnames and of CSS, and the models that authors use. */
final class TexColour {

    private static final Pattern HEX = Pattern.compile("#?(?:[0-9a-fA-F]{6}|[0-9a-fA-F]{3})");
    private static final Pattern NUMBERS = Pattern.compile("[0-9.]+(?:\\s*,\\s*[0-9.]+)*");

    private static final String TABLE = "colours.txt";

    /** Colours by their names in original case. */
    private static final Map<String, String> NAMES = read();

    private TexColour() {}

    private static Map<String, String> read() {
        Map<String, String> names = new HashMap<>();
        try (InputStream in = TexColour.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException("not in the artifact: " + TABLE);
            }
            String table = new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)^#.*$", "");
            String[] words = table.strip().split("\\s+", -1);
            for (int at = 0; at + 1 < words.length; at += 2) {
                names.put(words[at], "#" + words[at + 1]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(names);
    }

    /** A name in its original case is dvipsnames' before it is CSS's, which ignores case. */
    private static @Nullable String named(String name) {
        String exact = NAMES.get(name);
        return exact == null ? NAMES.get(name.toLowerCase(Locale.ROOT)) : exact;
    }

    /**
     * Returns a colour as {@code #rrggbb}.
     *
     * @param model the model of xcolor; empty for a name or six digits
     */
    static String of(String model, String written, TexToken command) {
        String colour = written.strip();
        String named = named(colour);
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

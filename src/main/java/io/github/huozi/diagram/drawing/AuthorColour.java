package io.github.huozi.diagram.drawing;

import io.github.huozi.book.settings.Colour;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parses the colours that authors write: {@code #rgb[a]}, {@code #rrggbb[aa]}, {@code rgb()}, {@code hsl()} and names. */
public final class AuthorColour {

    private static final Pattern HEX = Pattern.compile("#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})");
    private static final Pattern FUNCTION = Pattern.compile("(rgb|hsl)a?\\(([^()]*)\\)");
    private static final Map<String, Integer> NAMES = names("""
            aliceblue f0f8ff antiquewhite faebd7 aqua 00ffff aquamarine 7fffd4 azure f0ffff beige f5f5dc bisque ffe4c4 black 000000
            blanchedalmond ffebcd blue 0000ff blueviolet 8a2be2 brown a52a2a burlywood deb887 cadetblue 5f9ea0 chartreuse 7fff00
            chocolate d2691e coral ff7f50 cornflowerblue 6495ed cornsilk fff8dc crimson dc143c cyan 00ffff darkblue 00008b
            darkcyan 008b8b darkgoldenrod b8860b darkgray a9a9a9 darkgreen 006400 darkgrey a9a9a9 darkkhaki bdb76b
            darkmagenta 8b008b darkolivegreen 556b2f darkorange ff8c00 darkorchid 9932cc darkred 8b0000 darksalmon e9967a
            darkseagreen 8fbc8f darkslateblue 483d8b darkslategray 2f4f4f darkslategrey 2f4f4f darkturquoise 00ced1
            darkviolet 9400d3 deeppink ff1493 deepskyblue 00bfff dimgray 696969 dimgrey 696969 dodgerblue 1e90ff
            firebrick b22222 floralwhite fffaf0 forestgreen 228b22 fuchsia ff00ff gainsboro dcdcdc ghostwhite f8f8ff
            gold ffd700 goldenrod daa520 gray 808080 grey 808080 green 008000 greenyellow adff2f honeydew f0fff0
            hotpink ff69b4 indianred cd5c5c indigo 4b0082 ivory fffff0 khaki f0e68c lavender e6e6fa lavenderblush fff0f5
            lawngreen 7cfc00 lemonchiffon fffacd lightblue add8e6 lightcoral f08080 lightcyan e0ffff
            lightgoldenrodyellow fafad2 lightgray d3d3d3 lightgreen 90ee90 lightgrey d3d3d3 lightpink ffb6c1
            lightsalmon ffa07a lightseagreen 20b2aa lightskyblue 87cefa lightslategray 778899 lightslategrey 778899
            lightsteelblue b0c4de lightyellow ffffe0 lime 00ff00 limegreen 32cd32 linen faf0e6 magenta ff00ff
            maroon 800000 mediumaquamarine 66cdaa mediumblue 0000cd mediumorchid ba55d3 mediumpurple 9370db
            mediumseagreen 3cb371 mediumslateblue 7b68ee mediumspringgreen 00fa9a mediumturquoise 48d1cc
            mediumvioletred c71585 midnightblue 191970 mintcream f5fffa mistyrose ffe4e1 moccasin ffe4b5
            navajowhite ffdead navy 000080 oldlace fdf5e6 olive 808000 olivedrab 6b8e23 orange ffa500 orangered ff4500
            orchid da70d6 palegoldenrod eee8aa palegreen 98fb98 paleturquoise afeeee palevioletred db7093
            papayawhip ffefd5 peachpuff ffdab9 peru cd853f pink ffc0cb plum dda0dd powderblue b0e0e6 purple 800080
            rebeccapurple 663399 red ff0000 rosybrown bc8f8f royalblue 4169e1 saddlebrown 8b4513 salmon fa8072
            sandybrown f4a460 seagreen 2e8b57 seashell fff5ee sienna a0522d silver c0c0c0 skyblue 87ceeb
            slateblue 6a5acd slategray 708090 slategrey 708090 snow fffafa springgreen 00ff7f steelblue 4682b4 tan d2b48c
            teal 008080 thistle d8bfd8 tomato ff6347 turquoise 40e0d0 violet ee82ee wheat f5deb3 white ffffff
            whitesmoke f5f5f5 yellow ffff00 yellowgreen 9acd32
            """);

    private AuthorColour() {}

    private static Map<String, Integer> names(String table) {
        Map<String, Integer> names = new TreeMap<>();
        String[] words = table.strip().split("\\s+", -1);
        for (int at = 0; at < words.length; at += 2) {
            names.put(words[at], Integer.parseInt(words[at + 1], 16));
        }
        return names;
    }

    /** Returns the ink for a CSS value; empty if it is not a supported colour. */
    public static Optional<Ink> read(String value) {
        String text = value.toLowerCase(Locale.ROOT).replace("!important", "").strip();
        if (text.equals("none") || text.equals("transparent")) {
            return Optional.of(Ink.NONE);
        }
        Integer named = NAMES.get(text);
        if (named != null) {
            return Optional.of(own(named, 1));
        }
        if (HEX.matcher(text).matches()) {
            return Optional.of(hex(text.substring(1)));
        }
        Matcher function = FUNCTION.matcher(text);
        return function.matches() ? function(function.group(1), function.group(2)) : Optional.empty();
    }

    private static Ink own(int rgb, double opacity) {
        return new Ink.Own(new Colour(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF), opacity);
    }

    private static Ink hex(String digits) {
        StringBuilder full = new StringBuilder();
        digits.chars()
                .mapToObj(Character::toString)
                .forEach(digit -> full.append(digits.length() < 6 ? digit + digit : digit));
        double opacity = full.length() == 8 ? Integer.parseInt(full.substring(6), 16) / 255.0 : 1;
        return own(Integer.parseInt(full.substring(0, 6), 16), opacity);
    }

    private static Optional<Ink> function(String name, String arguments) {
        List<Double> values = new ArrayList<>();
        for (String each : arguments.strip().split("[\\s,/]+", -1)) {
            boolean percent = each.endsWith("%");
            try {
                double number = Double.parseDouble(each.replaceFirst("(?:%|deg)$", ""));
                boolean channel = name.equals("rgb") && values.size() < 3;
                values.add(percent ? number / 100 * (channel ? 255 : 1) : number);
            } catch (NumberFormatException e) {
                return Optional.empty();
            }
        }
        if (values.size() < 3 || values.size() > 4) {
            return Optional.empty();
        }
        double opacity = values.size() == 4 ? Math.max(0, Math.min(1, values.get(3))) : 1;
        Colour colour = name.equals("rgb")
                ? new Colour(channel(values.get(0)), channel(values.get(1)), channel(values.get(2)))
                : hsl(values.get(0), values.get(1), values.get(2));
        return Optional.of(new Ink.Own(colour, opacity));
    }

    private static int channel(double value) {
        return (int) Math.round(Math.max(0, Math.min(255, value)));
    }

    /** CSS Color 4, section 7.1. */
    private static Colour hsl(double hue, double saturation, double lightness) {
        int[] channels = new int[3];
        int[] phases = {0, 8, 4};
        for (int at = 0; at < 3; at++) {
            double k = ((phases[at] + hue / 30) % 12 + 12) % 12;
            double a = saturation * Math.min(lightness, 1 - lightness);
            channels[at] = channel(255 * (lightness - a * Math.max(-1, Math.min(Math.min(k - 3, 9 - k), 1))));
        }
        return new Colour(channels[0], channels[1], channels[2]);
    }
}

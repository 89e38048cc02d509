package io.github.huozi.typeset.line;

import io.github.huozi.typeset.Run;
import java.util.List;
import java.util.Locale;

/**
 * Writes lines so that a person can check them: {@code ‹.25›} is white of a quarter em between two characters, {@code
 * ‹-.5›} white that is taken away; the spacing of all Han characters is written once, at the end, as {@code +.012}. A space
 * of the source that is seen is {@code ␣}, a hyphen of the composer {@code ‐}, a box {@code ▢}.
 */
record Shown(List<Run> runs) {

    /** The characters alone. */
    String text(ComposedLine line) {
        StringBuilder text = new StringBuilder();
        for (Glyph glyph : Glyph.of(runs, line)) {
            text.append(character(glyph));
        }
        return text.toString().replace('␣', ' ');
    }

    private static String character(Glyph glyph) {
        if (glyph.kind() == Piece.Kind.HYPHEN) {
            return "‐";
        }
        int c = glyph.codePoint();
        return c == ' ' || c == '\n' ? "␣" : c == 0xFFFC ? "▢" : c == 0xA0 ? "⍽" : Character.toString(c);
    }

    /** The line with its white, its length and what is wrong with it. */
    String line(ComposedLine line) {
        StringBuilder text = new StringBuilder();
        double end = 0;
        double seen = 0;
        for (Glyph glyph : Glyph.of(runs, line)) {
            boolean space = glyph.codePoint() == ' ' || glyph.codePoint() == '\n' || glyph.codePoint() == 0xA0;
            if (space) {
                // White space is shown together with the text after it.
                text.append(character(glyph));
                seen = 1;
                continue;
            }
            double white = (glyph.x() - end) / Given.EM;
            double usual = seen > 0 || end == 0 ? 0 : line.spacing() / Given.EM;
            boolean plain = Math.abs(white) < 1e-4 || (usual > 0 && Math.abs(white - usual) < 1e-4);
            if (!plain) {
                text.append('‹').append(number(white)).append('›');
            }
            text.append(character(glyph));
            end = glyph.end();
            seen = 0;
        }
        text.append(" |").append(number(line.width() / Given.EM));
        if (line.spacing() > 1e-6) {
            text.append(" +").append(number(line.spacing() / Given.EM));
        }
        if (line.hang() > 0) {
            text.append(" hangs ").append(number(line.hang() / Given.EM));
        }
        line.flaws().stream().sorted().forEach(flaw -> text.append(' ').append(flaw));
        return text.toString();
    }

    private static String number(double em) {
        String text =
                String.format(Locale.ROOT, "%.3f", em).replaceAll("0+$", "").replaceAll("\\.$", "");
        return text.replaceAll("^(-?)0\\.", "$1.").replaceAll("^-0$", "0");
    }
}

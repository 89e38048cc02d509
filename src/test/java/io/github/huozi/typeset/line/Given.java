package io.github.huozi.typeset.line;

import io.github.huozi.typeset.Box;
import io.github.huozi.typeset.Hyphenator;
import io.github.huozi.typeset.LineBreak;
import io.github.huozi.typeset.Run;
import io.github.huozi.typeset.TextRun;
import io.github.huozi.typeset.character.Alignment;
import io.github.huozi.typeset.character.AutoSpace;
import io.github.huozi.typeset.character.Kinsoku;
import io.github.huozi.typeset.character.Language;
import io.github.huozi.typeset.character.LineEnd;
import io.github.huozi.typeset.character.Marks;
import io.github.huozi.typeset.character.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A paragraph for a test, of a font size of ten points, from text with a few signs: {@code `code`}, {@code ^[1]} for a note
 * mark, {@code *emphasis*} for a separate run, {@code {box 3}} for a picture of three em, {@code {ruby 1 2}} for a pair with
 * a base of one em and an annotation of two, {@code {nowrap text}}, {@code <br>}.
 */
public record Given(List<Run> runs, Measure measure, Style style) {

    public static final double EM = 10;

    private static final Pattern SIGN = Pattern.compile(
            "`([^`]*)`|\\^(\\[[^\\]]*\\])|\\*([^*]*)\\*|\\{box ([0-9.]+)\\}|\\{ruby ([0-9.]+) ([0-9.]+)\\}"
                    + "|\\{nowrap ([^}]*)\\}|(<br>)");

    /** In a measure of the given number of em. */
    public static Given of(String text, double measure) {
        return new Given(runs(text), Measure.of(measure * EM), Style.of(EM));
    }

    public static List<Run> runs(String text) {
        List<Run> runs = new ArrayList<>();
        Matcher sign = SIGN.matcher(text);
        int at = 0;
        while (sign.find()) {
            plain(runs, text.substring(at, sign.start()));
            runs.add(run(sign));
            at = sign.end();
        }
        plain(runs, text.substring(at));
        return runs;
    }

    private static void plain(List<Run> runs, String text) {
        if (!text.isEmpty()) {
            runs.add(TextRun.of(text, EM, TestFont.INSTANCE));
        }
    }

    private static Run run(Matcher sign) {
        if (sign.group(1) != null) {
            return TextRun.of(sign.group(1), EM, TestFont.INSTANCE).as(TextRun.Kind.CODE);
        }
        if (sign.group(2) != null) {
            return TextRun.of(sign.group(2), EM * 0.6, TestFont.INSTANCE).as(TextRun.Kind.NOTE);
        }
        if (sign.group(3) != null) {
            return TextRun.of(sign.group(3), EM, TestFont.INSTANCE);
        }
        if (sign.group(4) != null) {
            return new Box(Double.parseDouble(sign.group(4)) * EM, Box.Like.OBJECT);
        }
        if (sign.group(5) != null) {
            return Box.ruby(Double.parseDouble(sign.group(5)) * EM, Double.parseDouble(sign.group(6)) * EM);
        }
        if (sign.group(7) != null) {
            return TextRun.of(sign.group(7), EM, TestFont.INSTANCE).as(TextRun.Kind.UNBREAKABLE);
        }
        return new LineBreak();
    }

    public Given with(Style other) {
        return new Given(runs, measure, other);
    }

    public Given with(Marks marks) {
        return with(style.with(marks));
    }

    public Given with(LineEnd lineEnd) {
        return with(style.with(lineEnd));
    }

    public Given with(Kinsoku kinsoku) {
        return with(style.with(kinsoku));
    }

    public Given with(Language language) {
        return with(style.with(language));
    }

    public Given with(AutoSpace autoSpace) {
        return with(style.with(autoSpace));
    }

    public Given with(Alignment alignment) {
        return with(style.with(alignment));
    }

    /** With its English words hyphenated. */
    public Given hyphenated() {
        List<Run> parted = new ArrayList<>();
        for (Run run : runs) {
            parted.add(run instanceof TextRun text ? text.hyphenated(Hyphenator.english()) : run);
        }
        return new Given(parted, measure, style);
    }

    public Given indented(double em) {
        return new Given(runs, measure.indented(em * EM), style);
    }

    List<ComposedLine> lines() {
        return new LineComposer().compose(new Paragraph(runs, measure, style));
    }

    /** The lines as a person reads them. */
    List<String> texts() {
        Shown shown = new Shown(runs);
        return lines().stream().map(shown::text).toList();
    }

    /** The lines with their white. */
    public List<String> shown() {
        Shown shown = new Shown(runs);
        return lines().stream().map(shown::line).toList();
    }

    /** The one line of a short paragraph, with its white. */
    public String only() {
        List<String> all = shown();
        if (all.size() != 1) {
            throw new AssertionError("more than one line: " + all);
        }
        return all.get(0);
    }
}

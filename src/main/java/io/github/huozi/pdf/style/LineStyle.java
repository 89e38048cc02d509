package io.github.huozi.pdf.style;

import io.github.huozi.book.settings.LineSettings;
import io.github.huozi.typeset.character.Kinsoku;
import io.github.huozi.typeset.character.LineEnd;
import io.github.huozi.typeset.character.Marks;
import io.github.huozi.typeset.character.Style;

/** Converts a book's settings to rules of line composition. */
public final class LineStyle {

    private LineStyle() {}

    /** Returns the line style of a book, for a font size of 1 point. */
    public static Style of(LineSettings lines) {
        Kinsoku kinsoku =
                switch (lines.kinsoku()) {
                    case NONE -> Kinsoku.NONE;
                    case BASIC -> Kinsoku.BASIC;
                    case GB -> Kinsoku.GB;
                    case STRICT -> Kinsoku.STRICT;
                };
        Marks marks =
                switch (lines.marks()) {
                    case OPEN -> Marks.OPEN;
                    case PLAIN -> Marks.PLAIN;
                    case FULL -> Marks.NONE;
                };
        LineEnd lineEnd =
                switch (lines.lineEnd()) {
                    case HALF -> LineEnd.HALF;
                    case HANGING -> LineEnd.HANGING;
                    case FULL -> LineEnd.FULL;
                };
        return Style.of(1).with(kinsoku).with(marks).with(lineEnd);
    }
}

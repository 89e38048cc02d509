package io.github.huozi.math.compose;

import io.github.huozi.math.box.MathMark;

/** The face of the text around formulas, for characters that the font of formulas has not. Lengths are in em. */
public interface TextFace {

    /** How far Han characters reach above the baseline, and below it. */
    double HEIGHT = 0.86;

    double DEPTH = 0.12;

    /** A face of which nothing is known but that Han characters are an em wide, and others half of that. */
    TextFace SQUARE = (codePoint, weight) -> Character.isIdeographic(codePoint) || codePoint >= 0x2E80 ? 1 : 0.5;

    /** The advance of a character. */
    double advance(int codePoint, MathMark.Text.Weight weight);
}

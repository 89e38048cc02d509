package io.github.huozi.math.compose;

import io.github.huozi.math.box.MathMark;

/** The face of the text around formulas, for characters that the math font lacks. Lengths are in em. */
public interface TextFace {

    /** The height of Han characters above the baseline. */
    double HEIGHT = 0.86;

    double DEPTH = 0.12;

    /** A placeholder face: Han characters are an em wide, and others half of that. */
    TextFace SQUARE = (codePoint, weight) -> Character.isIdeographic(codePoint) || codePoint >= 0x2E80 ? 1 : 0.5;

    /** Returns the advance of a character. */
    double advance(int codePoint, MathMark.Text.Weight weight);
}

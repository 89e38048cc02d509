package io.github.huozi.typeset.character;

/**
 * The rules that a paragraph is composed by. Everything that CLREQ gives in em is measured in {@code em}.
 *
 * @param em the paragraph's font size in points
 * @param kinsoku what may not begin and end a line
 * @param marks how adjacent marks close up
 * @param lineEnd what marks do at a line's end
 * @param autoSpace whether Han and Western are set apart
 * @param alignment how lines fill the measure
 * @param language whose rules are followed
 */
public record Style(
        double em,
        Kinsoku kinsoku,
        Marks marks,
        LineEnd lineEnd,
        AutoSpace autoSpace,
        Alignment alignment,
        Language language) {

    public Style {
        if (!(em > 0) || Double.isInfinite(em)) {
            throw new IllegalArgumentException("not a font size: " + em);
        }
    }

    /** Body text of a mainland book. */
    public static Style of(double em) {
        return new Style(
                em, Kinsoku.BASIC, Marks.OPEN, LineEnd.HALF, AutoSpace.QUARTER, Alignment.JUSTIFY, Language.HANS);
    }

    /** This style at another font size, in points. */
    public Style sized(double other) {
        return new Style(other, kinsoku, marks, lineEnd, autoSpace, alignment, language);
    }

    /** This style with another grade of prohibition. */
    public Style with(Kinsoku other) {
        return new Style(em, other, marks, lineEnd, autoSpace, alignment, language);
    }

    /** This style with adjacent marks set otherwise. */
    public Style with(Marks other) {
        return new Style(em, kinsoku, other, lineEnd, autoSpace, alignment, language);
    }

    /** This style with marks at the line end set otherwise. */
    public Style with(LineEnd other) {
        return new Style(em, kinsoku, marks, other, autoSpace, alignment, language);
    }

    /** This style with Han and Western set apart or not. */
    public Style with(AutoSpace other) {
        return new Style(em, kinsoku, marks, lineEnd, other, alignment, language);
    }

    /** This style with lines that fill the measure otherwise. */
    public Style with(Alignment other) {
        return new Style(em, kinsoku, marks, lineEnd, autoSpace, other, language);
    }

    /** This style by the rules of another language. */
    public Style with(Language other) {
        return new Style(em, kinsoku, marks, lineEnd, autoSpace, alignment, other);
    }
}

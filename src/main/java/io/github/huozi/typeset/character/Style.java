package io.github.huozi.typeset.character;

/**
 * The rules for composing a paragraph. Lengths that CLREQ gives in em are multiples of {@code em}.
 *
 * @param em the paragraph's font size in points
 * @param kinsoku which marks may not begin or end a line
 * @param marks how adjacent marks close up
 * @param lineEnd what marks do at a line's end
 * @param autoSpace whether Han and Western text are spaced apart
 * @param alignment how lines fill the measure
 * @param language the language whose rules apply
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

    /** Returns the style of body text in a mainland book. */
    public static Style of(double em) {
        return new Style(
                em, Kinsoku.BASIC, Marks.OPEN, LineEnd.HALF, AutoSpace.QUARTER, Alignment.JUSTIFY, Language.HANS);
    }

    /** Returns this style at another font size, in points. */
    public Style sized(double other) {
        return new Style(other, kinsoku, marks, lineEnd, autoSpace, alignment, language);
    }

    /** Returns this style with another grade of prohibition. */
    public Style with(Kinsoku other) {
        return new Style(em, other, marks, lineEnd, autoSpace, alignment, language);
    }

    /** Returns this style with another treatment of adjacent marks. */
    public Style with(Marks other) {
        return new Style(em, kinsoku, other, lineEnd, autoSpace, alignment, language);
    }

    /** Returns this style with another treatment of marks at the line end. */
    public Style with(LineEnd other) {
        return new Style(em, kinsoku, marks, other, autoSpace, alignment, language);
    }

    /** Returns this style with other spacing between Han and Western text. */
    public Style with(AutoSpace other) {
        return new Style(em, kinsoku, marks, lineEnd, other, alignment, language);
    }

    /** Returns this style with another alignment. */
    public Style with(Alignment other) {
        return new Style(em, kinsoku, marks, lineEnd, autoSpace, other, language);
    }

    /** Returns this style with the rules of another language. */
    public Style with(Language other) {
        return new Style(em, kinsoku, marks, lineEnd, autoSpace, alignment, other);
    }
}

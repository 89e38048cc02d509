package io.github.huozi.pdf.tree;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Distinguishes blocks of the print document with the same {@link BlockRole}. */
public enum Trait implements PrintClass {
    /** A title with ruby, whose lines need more room. */
    WITH_RUBY,
    /** Its pages have roman folios, or arabic ones. */
    FRONT_MATTER,
    BODY_MATTER,
    /** It begins a sequence of folios. */
    FIRST,
    /** It begins a document that has no cover. */
    VERY_FIRST,
    /** It begins on a recto. */
    RECTO,
    /** So short that no page break splits it. */
    SHORT,
    /** It continues a paragraph after a formula. */
    CONTINUED,
    /** The text of a cell that stays on one line. */
    WHOLE,
    /** A listing whose lines are numbered. */
    NUMBERED,
    /** A table that would be too wide at the default size. */
    SMALLER,
    SMALLEST,
    ALIGN_CENTER,
    ALIGN_RIGHT;

    /** The only style in content, {@link io.github.huozi.book.Markup}. */
    private static final Pattern ALIGNMENT = Pattern.compile("text-align: (center|right)");

    /** Returns the alignment in the style of an element of content. */
    public static Optional<Trait> alignment(String style) {
        Matcher align = ALIGNMENT.matcher(style);
        return align.find()
                ? Optional.of(align.group(1).equals("center") ? ALIGN_CENTER : ALIGN_RIGHT)
                : Optional.empty();
    }

    @Override
    public String cssName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

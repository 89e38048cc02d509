package io.github.huozi.pdf.tree;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** In what a block of the print document differs from others of its {@link BlockRole}. */
public enum Trait implements PrintClass {
    /** A title with readings, whose lines need more room. */
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
    /** So short that no page parts it. */
    SHORT,
    /** It goes on with a paragraph after a formula. */
    CONTINUED,
    /** The text of a cell that stays in one line. */
    WHOLE,
    /** A listing whose lines are numbered. */
    NUMBERED,
    /** A table that would be too wide in the usual size. */
    SMALLER,
    SMALLEST,
    ALIGN_CENTER,
    ALIGN_RIGHT;

    /** The one style that content brings along, {@link io.github.huozi.book.Markup}. */
    private static final Pattern ALIGNMENT = Pattern.compile("text-align: (center|right)");

    /** How the style of an element of content aligns it. */
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

package io.github.huozi.pdf.tree;

/** The role of an inline element in the print document. */
public enum InlineRole implements PrintClass {
    /** The number of a section, before its title. */
    NUMBER("number"),
    /** The call of a note. */
    NOTE_CALL("note-call"),
    /** The number at the start of a note. */
    NOTE_MARK("note-mark"),
    /** Emphasis dots below each character, written by an author. */
    EMPHASIS_DOTS("dots"),
    /** Text with composed lines. */
    COMPOSED("set"),
    /** A link to the outside. */
    EXTERNAL("external"),
    /** A line of the table of contents for a page with a roman folio, or with an arabic one. */
    TO_FRONT("to-front"),
    TO_BODY("to-body"),
    CONTENTS_NUMBER("toc-number"),
    CONTENTS_TITLE("toc-title"),
    /** The place of a page number. */
    FOLIO("folio"),
    /** A picture alone, and an inline one. */
    PICTURE("picture"),
    INLINE_PICTURE("inline-picture"),
    /** A decorative picture. */
    DECORATION("decoration"),
    /** The bars of a bar code. */
    BARS("bars"),
    /** Lines of a listing marked by its author. */
    MARKED("marked"),
    LINE_NUMBER("line-number"),
    WRAP_MARK("wrap-mark");

    private final String cssName;

    InlineRole(String cssName) {
        this.cssName = cssName;
    }

    @Override
    public String cssName() {
        return cssName;
    }
}

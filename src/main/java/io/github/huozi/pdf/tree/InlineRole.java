package io.github.huozi.pdf.tree;

/** What an element within a line of the print document is. */
public enum InlineRole implements PrintClass {
    /** The number of a section, before its title. */
    NUMBER("number"),
    /** Where a note is called. */
    NOTE_CALL("note-call"),
    /** The number that a note begins with. */
    NOTE_MARK("note-mark"),
    /** Emphasis dots below each character; an author writes it so. */
    EMPHASIS_DOTS("dots"),
    /** A formula in a line of text. */
    FORMULA("inline-formula"),
    /** Text whose lines are ours. */
    COMPOSED("set"),
    /** A link out of the book. */
    EXTERNAL("external"),
    /** A line of the table of contents that leads to a page with a roman folio, or with an arabic one. */
    TO_FRONT("to-front"),
    TO_BODY("to-body"),
    CONTENTS_NUMBER("toc-number"),
    CONTENTS_TITLE("toc-title"),
    /** Where the number of the page goes. */
    FOLIO("folio"),
    /** A picture on its own, and one in a line. */
    PICTURE("picture"),
    INLINE_PICTURE("inline-picture"),
    /** A picture that says nothing. */
    DECORATION("decoration"),
    /** The bars of a bar code. */
    BARS("bars"),
    /** Lines of a listing that its author marks. */
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

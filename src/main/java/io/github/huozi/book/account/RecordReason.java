package io.github.huozi.book.account;

import java.util.Locale;

/** Why a stage changes text on purpose. */
public enum RecordReason {
    /** The title of a list or of configuration is on the page in the place of a heading. */
    TITLE,
    /** What a callout or a listing is called in the book's language. */
    CALLOUT_TITLE,
    /** Menus, sidebars and whatever else of a saved page is not its article. */
    PAGE_FURNITURE,
    /** An element that a page hides until a script has run. */
    HIDDEN,
    /** What a link to its own heading looks like. */
    HEADING_ANCHOR,
    /** The numbers of lines beside code, which are drawn again. */
    LINE_NUMBERS,
    /** An element that a book cannot hold, such as a form. */
    NO_BOOK_ELEMENT,
    /** The author leaves it out of this medium, or of all. */
    OMITTED,
    /** Brackets around a reading, for those who do not see it above its base. */
    RUBY_BRACKETS,
    /** The comments of readers, which the book drops, gathers or writes in a form of its own. */
    READER_COMMENTS,
    /** A diagram is drawn from its text. */
    DIAGRAM,
    /** A formula is set from its source. */
    FORMULA,
    /** A number or a title in the place of a reference. */
    REFERENCE,
    /** What a paragraph says of the picture, table or listing beside it has become its caption. */
    CAPTION,
    /** An entry of the index, which is printed there. */
    INDEX_ENTRY,
    /** A film, a recording or a frame has become a link to it. */
    LINK_TO_MEDIUM,
    /** What a source says of its book, such as its author, has become metadata. */
    BOOK_FACTS,
    /** A list of contents, which the book makes for itself. */
    CONTENTS_LIST,
    /** A badge: a picture of a few words on another server. */
    BADGE,
    /** A pass that is not ours has changed it. */
    EXTENSION;

    /** {@return its name in messages and in fixtures} */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

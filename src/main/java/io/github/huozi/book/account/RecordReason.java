package io.github.huozi.book.account;

import java.util.Locale;

/** Why a stage changes text on purpose. */
public enum RecordReason {
    /** The title from a list or from configuration replaces a heading on the page. */
    TITLE,
    /** The title of a callout or the label of a listing in the book's language. */
    CALLOUT_TITLE,
    /** Menus, sidebars and other parts of a saved page that are not its article. */
    PAGE_FURNITURE,
    /** An element that a page hides until a script has run. */
    HIDDEN,
    /** The symbol of a heading's link to itself. */
    HEADING_ANCHOR,
    /** Line numbers beside code, which are drawn again. */
    LINE_NUMBERS,
    /** An element that a book cannot hold, such as a form. */
    NO_BOOK_ELEMENT,
    /** The author omits it from this medium, or from all. */
    OMITTED,
    /** Brackets around a reading, for readers who do not see it above its base. */
    RUBY_BRACKETS,
    /** Readers' comments, which the book drops, collects or renders in its own form. */
    READER_COMMENTS,
    /** A diagram is drawn from its text. */
    DIAGRAM,
    /** A formula is set from its source. */
    FORMULA,
    /** A number or a title in place of a reference. */
    REFERENCE,
    /** The text beside a picture, table or listing has become its caption. */
    CAPTION,
    /** An index entry, which is printed in the index. */
    INDEX_ENTRY,
    /** A film, a recording or a frame has become a link to it. */
    LINK_TO_MEDIUM,
    /** Information in a source about its book, such as its author, has become metadata. */
    BOOK_FACTS,
    /** A table of contents, which the book generates itself. */
    CONTENTS_LIST,
    /** A badge: a picture of a few words on another server. */
    BADGE,
    /** A pass of an extension has changed it. */
    EXTENSION;

    /** {@return its name in messages and in fixtures} */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

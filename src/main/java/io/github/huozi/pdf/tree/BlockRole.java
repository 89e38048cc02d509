package io.github.huozi.pdf.tree;

import io.github.huozi.book.Markup;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.w3c.dom.Element;

/**
 * The role of a block in the print document. It determines its look, the composition of its lines, where pages may split
 * it, and its structure type. A role has a class, or HTML tags.
 */
public enum BlockRole implements PrintClass {

    // Content that readers read.
    HEADING("", "h1 h2 h3 h4 h5 h6"),
    PARAGRAPH("", "p"),
    LIST("", "ul ol"),
    DEFINITIONS("", "dl"),
    QUOTATION("", "blockquote"),
    LISTING("", "pre"),
    TABLE("", "table"),
    FIGURE("", "figure"),
    FIGURE_CAPTION("", "figcaption"),
    /** Text between blocks in the source; a paragraph here. */
    TEXT,
    /** A paragraph that serves as a heading or a caption of what follows, and is never the last on a page. */
    LEAD_IN("leading-line"),
    /** A displayed formula, and one of its lines. */
    FORMULA_DISPLAY,
    FORMULA_LINE,
    /** A paragraph with such formulas in it. */
    PARTED_PARAGRAPH,
    CALLOUT(Markup.CALLOUT),
    /** A listing with its caption. */
    CAPTIONED_LISTING(Markup.LISTING),
    LISTING_CAPTION,
    TABLE_CAPTION,
    /** A caption that an author wrote below a listing. */
    CAPTION,
    /** A note at the foot of the page with its call. */
    NOTE(Markup.NOTE),
    /** Notes without a call, at the end of their section, and one of them. */
    ENDNOTES("notes"),
    ENDNOTE("note"),
    ENDNOTES_TITLE("notes-title"),

    // Sections.
    /** What begins on a new page. */
    OPENING,
    /** A section within a chapter. */
    SECTION,
    SECTION_TITLE,
    PART_TEXT,
    /** The place of a dedication that has no title. */
    DEDICATION_PLACE,

    // Pages that Huozi writes.
    COVER,
    HALF_TITLE_PAGE,
    HALF_TITLE,
    TITLE_PAGE,
    BOOK_SERIES,
    BOOK_TITLE,
    BOOK_SUBTITLE,
    BOOK_PEOPLE,
    BOOK_EDITION,
    BOOK_PUBLISHER,
    COPYRIGHT_PAGE,
    COPYRIGHT_TITLE,
    COPYRIGHT_DESCRIPTION,
    COPYRIGHT_FACTS,
    COPYRIGHT_RIGHTS,
    CIP,
    CIP_LINE,
    CIP_GAP,
    BARCODE,
    BARCODE_ISBN,
    BARCODE_DIGITS,
    CONTENTS("toc"),
    CONTENTS_HEADING("toc-heading"),
    CONTENTS_LIST("toc-list"),
    CONTENTS_ENTRY("toc-entry"),
    /** A list of figures, tables or listings. */
    CAPTION_LIST,
    INDEX,
    /** The space below the heading of the index. */
    INDEX_ROOM,
    INDEX_COLUMNS,
    /** The letter above a group of entries. */
    INDEX_GROUP,
    INDEX_ENTRY,
    COLOPHON_PAGE,
    COLOPHON_HEADING,

    // Content around the text.
    /** All that follows. */
    RUNNING("run"),
    RUNNING_HEAD("head"),
    VERSO_HEAD,
    RECTO_HEAD,
    VERSO_FOLIO,
    RECTO_FOLIO,
    VERSO_OPENING,
    RECTO_OPENING,

    // Invisible content.
    /** The elements from which the inks of code are read. */
    PALETTE,
    /** Moves to the next page or column before the following block. */
    PAGE_TURN("turn-page"),
    COLUMN_TURN("turn-column");

    private static final Set<BlockRole> CAPTIONS = EnumSet.of(FIGURE_CAPTION, LISTING_CAPTION, TABLE_CAPTION, CAPTION);

    private final String cssName;
    /** The tags, separated by spaces; empty for a role with a class. */
    private final String tags;

    BlockRole() {
        this.cssName = name().toLowerCase(Locale.ROOT).replace('_', '-');
        this.tags = "";
    }

    BlockRole(String cssName) {
        this.cssName = cssName;
        this.tags = "";
    }

    BlockRole(String cssName, String tags) {
        this.cssName = cssName;
        this.tags = tags;
    }

    /** Returns the class; empty for a role with tags. */
    @Override
    public String cssName() {
        return cssName;
    }

    /** Returns the selectors for style sheets: the class, or the tags. */
    public List<String> selectors() {
        return tags.isEmpty() ? List.of("." + cssName) : List.of(tags.split(" ", -1));
    }

    @Override
    public boolean isOn(Element element) {
        return tags.isEmpty() ? PrintClass.super.isOn(element) : selectors().contains(element.getTagName());
    }

    @Override
    public void addTo(Element element) {
        if (!tags.isEmpty()) {
            throw new IllegalStateException(this + " is a matter of the tag");
        }
        PrintClass.super.addTo(element);
    }

    /** Whether an element is a caption of any kind. */
    public static boolean isCaption(Element element) {
        return CAPTIONS.stream().anyMatch(role -> role.isOn(element));
    }
}

package io.github.huozi.diagnostic;

/**
 * The kinds of findings. An id is permanent: it never gets a second meaning, and a code that is no longer used keeps its id.
 * The letters name the room that reports it.
 */
public enum Code {
    // OUT: outline
    /** An outline or configuration cannot be parsed. */
    OUTLINE_SYNTAX("OUT-001", Severity.ERROR),
    /** An unknown key in configuration. */
    UNKNOWN_KEY("OUT-002", Severity.ERROR),
    /** A value of the wrong type for its key. */
    WRONG_TYPE("OUT-003", Severity.ERROR),
    /** A value that its key does not allow. */
    WRONG_VALUE("OUT-004", Severity.ERROR),
    /** A file named in configuration does not exist. */
    MISSING_FILE("OUT-005", Severity.ERROR),
    /** A file is used twice. */
    FILE_TWICE("OUT-006", Severity.ERROR),
    /** There are no chapters. */
    EMPTY_BOOK("OUT-007", Severity.ERROR),
    /** A path in configuration leads out of the book. */
    OUTSIDE_BOOK("OUT-008", Severity.ERROR),
    /** A required key is missing. */
    MISSING_KEY("OUT-010", Severity.ERROR),
    /** The identifier was derived. */
    DERIVED_IDENTIFIER("OUT-011", Severity.INFO),
    /** A file is not in the list of chapters. */
    FILE_NOT_LISTED("OUT-012", Severity.WARNING),
    /** Metadata was derived. */
    DERIVED_METADATA("OUT-013", Severity.INFO),
    /** The book's folder does not exist or cannot be read. */
    NO_FOLDER("OUT-014", Severity.ERROR),
    /** A duplicate key. */
    KEY_TWICE("OUT-015", Severity.ERROR),
    /** An outline or configuration is not UTF-8. */
    OUTLINE_ENCODING("OUT-016", Severity.ERROR),
    /** Where the order of the chapters comes from. */
    CONVENTION("OUT-017", Severity.INFO),
    /** The name of a file may have another meaning. */
    MISREAD_NAME("OUT-018", Severity.WARNING),
    /** A file listed by another tool does not exist. */
    LISTED_FILE_MISSING("OUT-019", Severity.WARNING),
    /** An entry of another tool's list was left out. */
    ENTRY_LEFT_OUT("OUT-020", Severity.INFO),
    /** The folder holds the book in several languages. */
    SEVERAL_BOOKS("OUT-021", Severity.INFO),
    /** A requested outline was not found. */
    NO_OUTLINE("OUT-022", Severity.WARNING),
    /** A pattern or selector matches nothing. */
    NOTHING_MATCHED("OUT-023", Severity.WARNING),
    /** How much of the folder is in the book. */
    FOLDER_ACCOUNT("OUT-024", Severity.INFO),
    /** Much of the folder's text is not in the book. */
    TEXT_LEFT_OUT("OUT-025", Severity.WARNING),
    /** Most of the files named in an outline do not exist. */
    STALE_OUTLINE("OUT-026", Severity.ERROR),
    /** Two chapters have the same text. */
    COPIED_CHAPTER("OUT-027", Severity.WARNING),
    /** Part of a tool's configuration has no meaning here. */
    TOOL_FEATURE("OUT-028", Severity.WARNING),

    // READ: read
    /** A source is not UTF-8. */
    NOT_UTF8("READ-001", Severity.ERROR),
    /** A source cannot be read. */
    UNREADABLE("READ-002", Severity.ERROR),
    /** Front matter cannot be parsed. */
    FRONT_MATTER_SYNTAX("READ-003", Severity.WARNING),
    /** A chapter is empty. */
    EMPTY_CHAPTER("READ-004", Severity.WARNING),
    /** A link with a scheme that is not kept. */
    BAD_LINK_SCHEME("READ-005", Severity.WARNING),
    /** A note without a reference. */
    UNUSED_NOTE("READ-006", Severity.WARNING),
    /** A file to include cannot be included. */
    MISSING_INCLUDE("READ-007", Severity.WARNING),
    /** An unknown short code. */
    UNKNOWN_SHORT_CODE("READ-008", Severity.WARNING),
    /** A block without its end. */
    UNCLOSED_BLOCK("READ-009", Severity.WARNING),
    /** Text that was decoded wrongly earlier. */
    WRONG_ENCODING("READ-010", Severity.WARNING),
    /** A table that is too large. */
    HUGE_TABLE("READ-011", Severity.WARNING),
    /** An incomplete link or picture. */
    HALF_WRITTEN("READ-012", Severity.WARNING),
    /** A reference to a missing note. */
    MISSING_NOTE("READ-013", Severity.WARNING),
    /** Cells of a table were left out. */
    CELLS_LEFT_OUT("READ-014", Severity.WARNING),
    /** A frame became a link. */
    FRAME_LINKED("READ-015", Severity.INFO),
    /** A video or an audio recording was left out. */
    MEDIUM_LEFT_OUT("READ-016", Severity.WARNING),
    /** Texts are in another encoding than UTF-8, which was detected with certainty. */
    OTHER_ENCODING("READ-017", Severity.WARNING),
    /** An empty listing or diagram, which is left out. */
    EMPTY_LISTING("READ-018", Severity.WARNING),
    /** An unknown component of a site. */
    UNKNOWN_COMPONENT("READ-019", Severity.WARNING),
    /** The output of a program in a source was not recorded. */
    UNRECORDED_OUTPUT("READ-020", Severity.WARNING),
    /** A file that others have made is damaged, or larger than anything a book needs; it is left out. */
    ARCHIVE_REFUSED("READ-071", Severity.ERROR),
    /** A file is of a kind that another program converts first; it is left out. */
    OTHER_PROGRAM("READ-072", Severity.ERROR),
    /** A document has tracked changes, which were settled. */
    TRACKED_CHANGES("READ-073", Severity.INFO),
    /** A document has comments, which the book does not print. */
    COMMENTS_LEFT_OUT("READ-074", Severity.INFO),
    /** Paragraphs look like headings and are none. */
    LOOKS_LIKE_HEADING("READ-075", Severity.WARNING),
    /** Nothing says what some styles of a document are. */
    UNKNOWN_STYLES("READ-076", Severity.INFO),
    /** A document has something that the book does not show as the document does. */
    NOT_CARRIED_OVER("READ-077", Severity.WARNING),
    /** Cells of a notebook are hidden, and left out. */
    CELLS_HIDDEN("READ-078", Severity.INFO),
    /** How a novel was divided. */
    NOVEL_SPLIT("READ-041", Severity.INFO),
    /** A novel may be divided wrongly here. */
    NOVEL_DOUBT("READ-042", Severity.WARNING),
    /** Lines that a download site may have put into a novel. */
    NOVEL_BOILERPLATE("READ-043", Severity.WARNING),
    /** What was changed in the layout of a novel. */
    NOVEL_LAYOUT("READ-044", Severity.INFO),
    /** A wikilink, an embed or a query of a vault that has nothing in the book. */
    VAULT_LINK("READ-045", Severity.WARNING),
    /** An EPUB that is read as a source is locked, damaged or too large. */
    EPUB_SOURCE("READ-046", Severity.ERROR),

    // MATH: formulas
    /** A formula cannot be read. */
    FORMULA_FAULT("MATH-001", Severity.WARNING),
    /** A reference to a formula without a number. */
    UNKNOWN_FORMULA("MATH-002", Severity.WARNING),

    // CODE: code in listings
    /** A listing in a language without a grammar. */
    UNKNOWN_LANGUAGE("CODE-001", Severity.INFO),

    // DIA: diagrams
    /** A diagram that remains a listing. */
    DIAGRAM_NOT_DRAWN("DIA-001", Severity.WARNING),
    /** A statement of a diagram that its drawing ignores. */
    DIAGRAM_STATEMENT_IGNORED("DIA-002", Severity.INFO),
    /** A diagram whose text is small on the page. */
    SMALL_DIAGRAM("DIA-003", Severity.WARNING),

    // IMG: image
    /** A picture on another server was not fetched. */
    REMOTE_PICTURE("IMG-001", Severity.WARNING),
    /** A picture does not exist. */
    MISSING_PICTURE("IMG-002", Severity.WARNING),
    /** A picture is damaged. */
    CORRUPT_PICTURE("IMG-003", Severity.WARNING),
    /** A picture of an unsupported type. */
    UNSUPPORTED_PICTURE("IMG-004", Severity.WARNING),
    /** A picture is too large. */
    PICTURE_TOO_LARGE("IMG-005", Severity.WARNING),
    /** A picture's path leads out of the book. */
    PICTURE_OUTSIDE("IMG-006", Severity.WARNING),
    /** A picture on another server cannot be fetched. */
    FETCH_FAILED("IMG-007", Severity.WARNING),
    /** Badges of a repository are left out. */
    BADGES_LEFT_OUT("IMG-008", Severity.INFO),

    // ASM: assemble
    /** A link leads nowhere. */
    BROKEN_LINK("ASM-001", Severity.WARNING),
    /** A duplicate id. */
    DUPLICATE_ID("ASM-002", Severity.WARNING),
    /** An index entry without words, or with too many. */
    INDEX_ENTRY("ASM-003", Severity.ERROR),

    // FONT: font
    /** A font with other outlines than TrueType. */
    FONT_CFF("FONT-001", Severity.ERROR),
    /** A variable font. */
    FONT_VARIABLE("FONT-002", Severity.ERROR),
    /** A collection of fonts. */
    FONT_COLLECTION("FONT-003", Severity.ERROR),
    /** A font whose licence forbids embedding. */
    FONT_NOT_EMBEDDABLE("FONT-004", Severity.ERROR),
    /** A font cannot be read. */
    FONT_UNREADABLE("FONT-005", Severity.ERROR),
    /** A character that no font contains. */
    MISSING_GLYPH("FONT-006", Severity.WARNING),
    /** A font compressed for the web. */
    FONT_COMPRESSED("FONT-007", Severity.ERROR),
    /** The font set for formulas cannot set them. */
    FORMULA_FONT("FONT-008", Severity.WARNING),

    // TPL: template
    /** A faulty template. */
    TEMPLATE_FAULT("TPL-001", Severity.ERROR),

    // EPUB: epub
    /** A style sheet cannot be read. */
    STYLE_UNREADABLE("EPUB-001", Severity.ERROR),
    /** A file named in a style sheet is not included. */
    STYLE_RESOURCE("EPUB-002", Severity.WARNING),
    /** A sample names no chapter of the book. */
    SAMPLE_CHAPTER("EPUB-003", Severity.ERROR),

    // PDF: pdf
    /** The layout engine reports something unexpected. */
    ENGINE_WARNING("PDF-001", Severity.ERROR),
    /** The text of the PDF differs from that of the book. */
    TEXT_DIFFERS("PDF-002", Severity.ERROR),
    /** A picture without alternative text. */
    MISSING_ALT("PDF-003", Severity.WARNING),
    /** A style that print does not support. */
    STYLE_IGNORED("PDF-004", Severity.WARNING),
    /** A font family without a font. */
    UNKNOWN_FONT("PDF-005", Severity.ERROR),
    /** A line that could not be set well. */
    LINE_FLAW("PDF-006", Severity.INFO),
    /** A picture with too few pixels for print. */
    LOW_RESOLUTION("PDF-007", Severity.WARNING),
    /** An accent colour too pale to be readable. */
    PALE_ACCENT("PDF-008", Severity.WARNING),
    /** A file to attach does not exist. */
    ATTACHMENT_MISSING("PDF-009", Severity.ERROR),
    /** A formula is wider than its line. */
    FORMULA_TOO_WIDE("PDF-010", Severity.WARNING),
    /** Text that needs shaping, which the PDF sets character by character. */
    TEXT_NOT_SHAPED("PDF-011", Severity.WARNING),

    // SITE: site
    /** The address of the site is unknown. */
    SITE_ADDRESS_UNKNOWN("SITE-001", Severity.INFO),

    // CHK: check; up to 009 the lines of a PDF, from 010 finished files, from 020 the sources
    /** A mark at the start of a line where it is prohibited. */
    LINE_START("CHK-001", Severity.WARNING),
    /** A mark at the end of a line where it is prohibited. */
    LINE_END("CHK-002", Severity.WARNING),
    /** An inseparable pair is split between lines. */
    SPLIT_PAIR("CHK-003", Severity.WARNING),
    /** A last line of one character. */
    RUNT("CHK-004", Severity.WARNING),
    /** A line that does not reach the margin. */
    RAGGED_LINE("CHK-005", Severity.WARNING),
    /** Spacing that is too wide. */
    WIDE_GAP("CHK-006", Severity.WARNING),
    /** A word with stretched letters. */
    STRETCHED_WORD("CHK-007", Severity.WARNING),
    /** A finding of EPUBCheck. */
    EPUBCHECK("CHK-010", Severity.WARNING),
    /** A finding of veraPDF. */
    VERAPDF("CHK-011", Severity.WARNING),
    /** A validator is not on the class path. */
    JUDGE_ABSENT("CHK-012", Severity.INFO),
    /** A finished file cannot be read. */
    FILE_UNREADABLE("CHK-013", Severity.ERROR),
    /** The structure of a PDF is damaged. */
    PDF_STRUCTURE("CHK-014", Severity.ERROR),
    /** A font is not embedded. */
    FONT_NOT_EMBEDDED("CHK-015", Severity.ERROR),
    /** A link in a finished file leads nowhere. */
    LINK_NOWHERE("CHK-016", Severity.ERROR),
    /** A finished file is older than its sources. */
    FILE_STALE("CHK-017", Severity.INFO),
    /** A finished file is too large for a shop or a reading device. */
    FILE_TOO_LARGE("CHK-018", Severity.WARNING),
    /** A file name that some reading device rejects. */
    FILE_NAME("CHK-019", Severity.WARNING),
    /** A lint comment that cannot be understood. */
    LINT_COMMENT("CHK-020", Severity.WARNING),
    /** A heading without text. */
    EMPTY_HEADING("CHK-021", Severity.WARNING),
    /** A heading that skips a level. */
    HEADING_JUMP("CHK-022", Severity.INFO),
    /** A picture without alternative text. */
    PICTURE_WITHOUT_TEXT("CHK-023", Severity.WARNING),
    /** A link without text. */
    LINK_WITHOUT_TEXT("CHK-024", Severity.WARNING),
    /** A link with meaningless text. */
    VAGUE_LINK("CHK-025", Severity.INFO),
    /** A picture that is larger than necessary. */
    LARGE_PICTURE("CHK-026", Severity.WARNING),
    /** Straight quotation marks. */
    STRAIGHT_QUOTES("CHK-031", Severity.WARNING),
    /** A half-width mark in Chinese text. */
    HALF_WIDTH_MARK("CHK-032", Severity.WARNING),
    /** A punctuation mark without its partner. */
    UNPAIRED_MARK("CHK-033", Severity.WARNING),
    /** Dots in place of an ellipsis. */
    DOTS_FOR_ELLIPSIS("CHK-034", Severity.WARNING),
    /** A doubled word. */
    DOUBLED_WORD("CHK-035", Severity.WARNING),
    /** A word that the list of terms forbids. */
    TERM("CHK-036", Severity.WARNING),

    // ACC: the account of characters
    /** The words of a source and of an output differ. */
    WORDS_DIFFER("ACC-001", Severity.WARNING),
    /** A style sheet of the book hides words. */
    WORDS_HIDDEN("ACC-002", Severity.INFO),
    /** Words of saved pages were taken for menus and the like. */
    PAGE_FURNITURE("ACC-003", Severity.INFO),

    // STM: stamp
    /** A file cannot be stamped. */
    UNSTAMPABLE("STM-001", Severity.ERROR),

    // EXT: extensions of the program that makes the book
    /** A finding of an extension. */
    EXTENSION_FINDING("EXT-001", Severity.WARNING),
    /** An extension has failed. */
    EXTENSION_FAILED("EXT-002", Severity.ERROR),

    // HZ: the façade
    /** The output cannot be written. */
    OUTPUT_UNWRITABLE("HZ-001", Severity.ERROR),
    /** An internal fault of Huozi. */
    INTERNAL("HZ-002", Severity.ERROR),
    /** The book is larger than the limits allow. */
    LIMIT_EXCEEDED("HZ-003", Severity.ERROR),
    /** Another build writes to the same folder, and this one waits. */
    OUTPUT_BUSY("HZ-013", Severity.INFO),
    /** The file system cannot write the name of the book. */
    OUTPUT_RENAMED("HZ-014", Severity.WARNING);

    private final String id;
    private final Severity severity;

    Code(String id, Severity severity) {
        this.id = id;
        this.severity = severity;
    }

    /** {@return the permanent name, such as {@code OUT-002}} */
    public String id() {
        return id;
    }

    /** {@return the severity unless a finding overrides it} */
    public Severity severity() {
        return severity;
    }

    /**
     * Creates a finding of this kind. Its words are in the catalogue of messages: the problem under {@code ID.variant}, the
     * remedy under {@code ID.variant.remedy}; both may refer to any of the arguments.
     *
     * @param position the position of the problem
     * @param variant distinguishes different messages under one code
     * @param arguments the arguments, as for {@link Phrase#of}
     * @return the finding, with the severity of this code
     */
    public Diagnostic at(Position position, String variant, Object... arguments) {
        String key = id + "." + variant;
        return new Diagnostic(
                this, severity, position, Phrase.of(key, arguments), Phrase.of(key + ".remedy", arguments));
    }
}

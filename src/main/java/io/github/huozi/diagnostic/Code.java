package io.github.huozi.diagnostic;

/**
 * What kinds of findings there are. An id is permanent: it is never given a second meaning, and a code that is no longer
 * used keeps its id. The letters name the room that reports it.
 */
public enum Code {
    // OUT: outline
    OUTLINE_SYNTAX("OUT-001", Severity.ERROR),
    UNKNOWN_KEY("OUT-002", Severity.ERROR),
    WRONG_TYPE("OUT-003", Severity.ERROR),
    WRONG_VALUE("OUT-004", Severity.ERROR),
    MISSING_FILE("OUT-005", Severity.ERROR),
    FILE_TWICE("OUT-006", Severity.ERROR),
    EMPTY_BOOK("OUT-007", Severity.ERROR),
    OUTSIDE_BOOK("OUT-008", Severity.ERROR),
    MISSING_KEY("OUT-010", Severity.ERROR),
    DERIVED_IDENTIFIER("OUT-011", Severity.INFO),
    FILE_NOT_LISTED("OUT-012", Severity.WARNING),
    DERIVED_METADATA("OUT-013", Severity.INFO),
    NO_FOLDER("OUT-014", Severity.ERROR),
    KEY_TWICE("OUT-015", Severity.ERROR),
    OUTLINE_ENCODING("OUT-016", Severity.ERROR),
    CONVENTION("OUT-017", Severity.INFO),
    MISREAD_NAME("OUT-018", Severity.WARNING),
    LISTED_FILE_MISSING("OUT-019", Severity.WARNING),
    ENTRY_LEFT_OUT("OUT-020", Severity.INFO),
    SEVERAL_BOOKS("OUT-021", Severity.ERROR),
    NO_OUTLINE("OUT-022", Severity.WARNING),
    NOTHING_MATCHED("OUT-023", Severity.WARNING),

    // READ: read
    NOT_UTF8("READ-001", Severity.ERROR),
    UNREADABLE("READ-002", Severity.ERROR),
    FRONT_MATTER_SYNTAX("READ-003", Severity.WARNING),
    EMPTY_CHAPTER("READ-004", Severity.WARNING),
    BAD_LINK_SCHEME("READ-005", Severity.WARNING),
    UNUSED_NOTE("READ-006", Severity.WARNING),
    MISSING_INCLUDE("READ-007", Severity.WARNING),
    UNKNOWN_SHORT_CODE("READ-008", Severity.WARNING),
    UNCLOSED_BLOCK("READ-009", Severity.WARNING),
    WRONG_ENCODING("READ-010", Severity.WARNING),
    HUGE_TABLE("READ-011", Severity.WARNING),
    HALF_WRITTEN("READ-012", Severity.WARNING),
    MISSING_NOTE("READ-013", Severity.WARNING),
    CELLS_LEFT_OUT("READ-014", Severity.WARNING),
    FRAME_LINKED("READ-015", Severity.INFO),
    MEDIUM_LEFT_OUT("READ-016", Severity.WARNING),

    // CODE: code in listings
    UNKNOWN_LANGUAGE("CODE-001", Severity.INFO),

    // IMG: image
    REMOTE_PICTURE("IMG-001", Severity.WARNING),
    MISSING_PICTURE("IMG-002", Severity.WARNING),
    CORRUPT_PICTURE("IMG-003", Severity.WARNING),
    UNSUPPORTED_PICTURE("IMG-004", Severity.WARNING),
    PICTURE_TOO_LARGE("IMG-005", Severity.WARNING),
    PICTURE_OUTSIDE("IMG-006", Severity.WARNING),
    FETCH_FAILED("IMG-007", Severity.WARNING),

    // ASM: assemble
    BROKEN_LINK("ASM-001", Severity.WARNING),
    DUPLICATE_ID("ASM-002", Severity.WARNING),
    INDEX_ENTRY("ASM-003", Severity.ERROR),

    // FONT: font
    FONT_CFF("FONT-001", Severity.ERROR),
    FONT_VARIABLE("FONT-002", Severity.ERROR),
    FONT_COLLECTION("FONT-003", Severity.ERROR),
    FONT_NOT_EMBEDDABLE("FONT-004", Severity.ERROR),
    FONT_UNREADABLE("FONT-005", Severity.ERROR),
    MISSING_GLYPH("FONT-006", Severity.WARNING),
    FONT_COMPRESSED("FONT-007", Severity.ERROR),

    // TPL: template
    TEMPLATE_FAULT("TPL-001", Severity.ERROR),

    // EPUB: epub
    STYLE_UNREADABLE("EPUB-001", Severity.ERROR),
    STYLE_RESOURCE("EPUB-002", Severity.WARNING),
    SAMPLE_CHAPTER("EPUB-003", Severity.ERROR),

    // PDF: pdf
    ENGINE_WARNING("PDF-001", Severity.ERROR),
    TEXT_DIFFERS("PDF-002", Severity.ERROR),
    MISSING_ALT("PDF-003", Severity.WARNING),
    STYLE_IGNORED("PDF-004", Severity.WARNING),
    UNKNOWN_FONT("PDF-005", Severity.ERROR),
    LINE_FLAW("PDF-006", Severity.INFO),
    LOW_RESOLUTION("PDF-007", Severity.WARNING),
    PALE_ACCENT("PDF-008", Severity.WARNING),
    ATTACHMENT_MISSING("PDF-009", Severity.ERROR),

    // SITE: site
    SITE_ADDRESS_UNKNOWN("SITE-001", Severity.INFO),

    // CHK: check; up to 009 the lines of a PDF, from 010 finished files, from 020 the sources
    LINE_START("CHK-001", Severity.WARNING),
    LINE_END("CHK-002", Severity.WARNING),
    SPLIT_PAIR("CHK-003", Severity.WARNING),
    RUNT("CHK-004", Severity.WARNING),
    RAGGED_LINE("CHK-005", Severity.WARNING),
    WIDE_GAP("CHK-006", Severity.WARNING),
    STRETCHED_WORD("CHK-007", Severity.WARNING),
    EPUBCHECK("CHK-010", Severity.WARNING),
    VERAPDF("CHK-011", Severity.WARNING),
    JUDGE_ABSENT("CHK-012", Severity.INFO),
    FILE_UNREADABLE("CHK-013", Severity.ERROR),
    PDF_STRUCTURE("CHK-014", Severity.ERROR),
    FONT_NOT_EMBEDDED("CHK-015", Severity.ERROR),
    LINK_NOWHERE("CHK-016", Severity.ERROR),
    FILE_STALE("CHK-017", Severity.INFO),
    FILE_TOO_LARGE("CHK-018", Severity.WARNING),
    FILE_NAME("CHK-019", Severity.WARNING),
    LINT_COMMENT("CHK-020", Severity.WARNING),
    EMPTY_HEADING("CHK-021", Severity.WARNING),
    HEADING_JUMP("CHK-022", Severity.INFO),
    PICTURE_WITHOUT_TEXT("CHK-023", Severity.WARNING),
    LINK_WITHOUT_TEXT("CHK-024", Severity.WARNING),
    VAGUE_LINK("CHK-025", Severity.INFO),
    LARGE_PICTURE("CHK-026", Severity.WARNING),
    STRAIGHT_QUOTES("CHK-031", Severity.WARNING),
    HALF_WIDTH_MARK("CHK-032", Severity.WARNING),
    UNPAIRED_MARK("CHK-033", Severity.WARNING),
    DOTS_FOR_ELLIPSIS("CHK-034", Severity.WARNING),
    DOUBLED_WORD("CHK-035", Severity.WARNING),
    TERM("CHK-036", Severity.WARNING),

    // STM: stamp
    UNSTAMPABLE("STM-001", Severity.ERROR),

    // HZ: the façade
    OUTPUT_UNWRITABLE("HZ-001", Severity.ERROR),
    INTERNAL("HZ-002", Severity.ERROR),
    LIMIT_EXCEEDED("HZ-003", Severity.ERROR);

    private final String id;
    private final Severity severity;

    Code(String id, Severity severity) {
        this.id = id;
        this.severity = severity;
    }

    /** The permanent name, such as {@code OUT-002}. */
    public String id() {
        return id;
    }

    /** How bad it is unless told otherwise. */
    public Severity severity() {
        return severity;
    }

    /**
     * A finding of this kind. Its words are in the catalogue of messages: what is wrong under {@code ID.variant}, what to do
     * under {@code ID.variant.remedy}; both may name any of the arguments.
     *
     * @param variant tells apart what different places report under one code
     * @param arguments as {@link Phrase#of} takes them
     */
    public Diagnostic at(Position position, String variant, Object... arguments) {
        String key = id + "." + variant;
        return new Diagnostic(
                this, severity, position, Phrase.of(key, arguments), Phrase.of(key + ".remedy", arguments));
    }
}

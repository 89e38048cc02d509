package io.github.huozi.api;

/**
 * How the build treats a file that could hold text. The list is closed: every such file of a book's folder is in one of these
 * states.
 */
public enum FileState {
    /** It is a section of the book. */
    IN_BOOK,
    /** The book uses it: its text is included, a short code prints it, or it orders the chapters. */
    USED,
    /** The author excludes it. */
    EXCLUDED,
    /** It declares itself a draft. */
    DRAFT,
    /** It is written in a language that was not requested. */
    OTHER_LANGUAGE,
    /** It is about the repository, not part of the book's matter. */
    REPOSITORY_PAGE,
    /** Another tool generated it, or reads it. */
    OTHER_TOOL,
    /** It is in a folder of listings, pictures or data without any paragraph of text. */
    RESOURCE,
    /** The list of chapters in force does not name it. */
    NOT_LISTED,
    /** No reader supports its format yet. */
    UNREAD_FORMAT;

    /** {@return whether its text is not in the book} */
    public boolean isLeftOut() {
        return this != IN_BOOK && this != USED;
    }

    /** {@return whether the author has requested its omission} */
    public boolean isAsked() {
        return this == EXCLUDED || this == DRAFT || this == OTHER_LANGUAGE;
    }
}

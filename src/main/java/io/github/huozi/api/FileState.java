package io.github.huozi.api;

/** What has become of a file that could hold text. The list is closed: every such file of a book's folder is one of these. */
public enum FileState {
    /** It is a section of the book. */
    IN_BOOK,
    /** The book uses it: its text is included, a short code prints it, or it orders the chapters. */
    USED,
    /** The author excludes it. */
    EXCLUDED,
    /** It says that it is a draft. */
    DRAFT,
    /** It is written in a language that was not asked for. */
    OTHER_LANGUAGE,
    /** It speaks of the repository and not of the book's matter. */
    REPOSITORY_PAGE,
    /** Another tool has made it, or reads it. */
    OTHER_TOOL,
    /** It is in a folder of listings, pictures or data, which holds no paragraph. */
    RESOURCE,
    /** The list of chapters that is in force does not name it. */
    NOT_LISTED,
    /** Its format cannot be read yet. */
    UNREAD_FORMAT;

    /** {@return whether its text is not in the book} */
    public boolean isLeftOut() {
        return this != IN_BOOK && this != USED;
    }

    /** {@return whether the author has said that it is to be left out} */
    public boolean isAsked() {
        return this == EXCLUDED || this == DRAFT || this == OTHER_LANGUAGE;
    }
}

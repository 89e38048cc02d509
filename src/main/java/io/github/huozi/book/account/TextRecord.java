package io.github.huozi.book.account;

import io.github.huozi.diagnostic.Position;

/**
 * What a stage has done to the text of a source on purpose. A record explains a difference only if its words are the words of
 * the difference, in the same source, and explains no other difference after that.
 */
public sealed interface TextRecord {

    /** {@return where the words are in their source, to the line} */
    Position position();

    /** {@return what has been changed; white space and marks do not count} */
    String words();

    /** {@return why} */
    RecordReason reason();

    /**
     * Words of the source that are not in the book.
     *
     * @param position where they are
     * @param words as they are written
     * @param reason why they are left out
     */
    record Dropped(Position position, String words, RecordReason reason) implements TextRecord {}

    /**
     * A range of the source that is not in the book, pictures and all. Its words are still compared with those of the range.
     *
     * @param position where it begins
     * @param span where it is in its text
     * @param words of it
     * @param reason why it is left out
     */
    record Cut(Position position, Span span, String words, RecordReason reason) implements TextRecord {}

    /**
     * A range of {@link SourceText#text}, in UTF-16 code units.
     *
     * @param from its first
     * @param to after its last
     */
    record Span(int from, int to) {}

    /**
     * Words of the source that are in another flow of the book.
     *
     * @param position where they are
     * @param words as they are written
     * @param flow where they are read now
     * @param reason why they are moved
     */
    record Moved(Position position, String words, TextFlow flow, RecordReason reason) implements TextRecord {}

    /**
     * Words of the source in whose place there are others.
     *
     * @param position where they are
     * @param words as they are written
     * @param by what the book says there
     * @param reason why they are replaced
     */
    record Replaced(Position position, String words, String by, RecordReason reason) implements TextRecord {}

    /**
     * Words of the book that no source has.
     *
     * @param position the place in the source after which they are read
     * @param words what the book says
     * @param reason what they are
     */
    record Generated(Position position, String words, RecordReason reason) implements TextRecord {}
}

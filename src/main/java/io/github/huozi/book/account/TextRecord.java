package io.github.huozi.book.account;

import io.github.huozi.diagnostic.Position;

/**
 * A deliberate change of a stage to the text of a source. A record explains a difference only if both have the same words in
 * the same source, and explains no other difference after that.
 */
public sealed interface TextRecord {

    /** {@return the position of the words in their source, to the line} */
    Position position();

    /** {@return the words that were changed; white space and punctuation do not count} */
    String words();

    /** {@return the reason} */
    RecordReason reason();

    /**
     * Words of the source that are not in the book.
     *
     * @param position the position of the words
     * @param words the words as written
     * @param reason why they are dropped
     */
    record Dropped(Position position, String words, RecordReason reason) implements TextRecord {}

    /**
     * A range of the source that is not in the book, pictures and all. Its words are still compared with those of the range.
     *
     * @param position the position where the range begins
     * @param span the range in the text of the source
     * @param words the words in it
     * @param reason why it is left out
     */
    record Cut(Position position, Span span, String words, RecordReason reason) implements TextRecord {}

    /**
     * A range of {@link SourceText#text}, in UTF-16 code units.
     *
     * @param from the first index
     * @param to the index after the last
     */
    record Span(int from, int to) {}

    /**
     * Words of the source that are in another flow of the book.
     *
     * @param position the position of the words
     * @param words the words as written
     * @param flow the flow that they are in now
     * @param reason why they are moved
     */
    record Moved(Position position, String words, TextFlow flow, RecordReason reason) implements TextRecord {}

    /**
     * Words of the source that the book replaces.
     *
     * @param position the position of the words
     * @param words the words as written
     * @param by the words in the book
     * @param reason why they are replaced
     */
    record Replaced(Position position, String words, String by, RecordReason reason) implements TextRecord {}

    /**
     * Words of the book that are in no source.
     *
     * @param position the position in the source that they follow
     * @param words the words in the book
     * @param reason why they are generated
     */
    record Generated(Position position, String words, RecordReason reason) implements TextRecord {}
}

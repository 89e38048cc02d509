package io.github.huozi.api;

import io.github.huozi.book.file.Binary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a {@link SourceReader} has found in one file. Immutable but for the trees of its chapters. */
public final class SourceContent {

    private final List<SourceChapter> chapters;
    private final Map<String, Binary> files;
    private final Map<String, List<String>> metadata;

    private SourceContent(Builder from) {
        chapters = from.chapters;
        files = Map.copyOf(from.files);
        metadata = Map.copyOf(from.metadata);
    }

    /**
     * {@return the content of a file that holds one chapter, or several in order}
     *
     * @param chapters of the file
     */
    public static SourceContent of(SourceChapter... chapters) {
        return builder().chapters(List.of(chapters)).build();
    }

    /** {@return a builder of the content of an empty file} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return its chapters in reading order} */
    public List<SourceChapter> chapters() {
        return chapters;
    }

    /** {@return the pictures that the file itself holds, by the addresses that its chapters have for them} */
    public Map<String, Binary> files() {
        return files;
    }

    /** {@return what it says of the book, by the keys of {@code book.yaml}} */
    public Map<String, List<String>> metadata() {
        return metadata;
    }

    /** Builds a {@link SourceContent}. Not safe for use by several threads. */
    public static final class Builder {

        private List<SourceChapter> chapters = List.of();
        private final Map<String, Binary> files = new LinkedHashMap<>();
        private final Map<String, List<String>> metadata = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Sets its chapters.
         *
         * @param others in reading order
         * @return this builder
         */
        public Builder chapters(List<SourceChapter> others) {
            chapters = List.copyOf(others);
            return this;
        }

        /**
         * Adds a picture that the file itself holds.
         *
         * @param address as the {@code src} of an {@code img} in its chapters has it
         * @param bytes the picture
         * @return this builder
         */
        public Builder file(String address, Binary bytes) {
            files.put(address, bytes);
            return this;
        }

        /**
         * Adds what it says of the book. It is taken where nothing else says it.
         *
         * @param key of {@code book.yaml}: {@code subtitle}, {@code authors}, {@code publisher}, {@code description},
         *     {@code rights}, {@code subjects}
         * @param values one, or several authors or subjects
         * @return this builder
         */
        public Builder metadata(String key, List<String> values) {
            metadata.put(key, List.copyOf(values));
            return this;
        }

        /** {@return the content} */
        public SourceContent build() {
            return new SourceContent(this);
        }
    }
}

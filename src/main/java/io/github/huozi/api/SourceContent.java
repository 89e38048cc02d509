package io.github.huozi.api;

import io.github.huozi.book.file.Binary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a {@link SourceReader} has found in one file. Immutable except for the trees of its chapters. */
public final class SourceContent {

    private final List<SourceChapter> chapters;
    private final Map<String, Binary> files;
    private final Map<String, List<String>> metadata;
    private final Set<String> included;

    private SourceContent(Builder from) {
        chapters = from.chapters;
        files = Map.copyOf(from.files);
        metadata = Map.copyOf(from.metadata);
        included = Set.copyOf(from.included);
    }

    /**
     * {@return the content of a file with one chapter, or several in order}
     *
     * @param chapters the chapters of the file
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

    /** {@return the pictures embedded in the file, by the addresses that its chapters use for them} */
    public Map<String, Binary> files() {
        return files;
    }

    /** {@return the metadata that it supplies for the book, by the keys of {@code book.yaml}} */
    public Map<String, List<String>> metadata() {
        return metadata;
    }

    /** {@return the paths, from the book's folder, of the files whose text it includes} */
    public Set<String> included() {
        return included;
    }

    /** Builds a {@link SourceContent}. Not thread-safe. */
    public static final class Builder {

        private List<SourceChapter> chapters = List.of();
        private final Map<String, Binary> files = new LinkedHashMap<>();
        private final Map<String, List<String>> metadata = new LinkedHashMap<>();
        private Set<String> included = Set.of();

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
         * Adds a picture embedded in the file.
         *
         * @param address the address, as in the {@code src} of an {@code img} in its chapters
         * @param bytes the picture
         * @return this builder
         */
        public Builder file(String address, Binary bytes) {
            files.put(address, bytes);
            return this;
        }

        /**
         * Adds metadata for the book. It applies where nothing else supplies a value.
         *
         * @param key a key of {@code book.yaml}: {@code subtitle}, {@code authors}, {@code publisher}, {@code description},
         *     {@code rights}, {@code subjects}
         * @param values one value, or several authors or subjects
         * @return this builder
         */
        public Builder metadata(String key, List<String> values) {
            metadata.put(key, List.copyOf(values));
            return this;
        }

        /**
         * Sets the files whose text it includes, so that the account of the book covers them.
         *
         * @param paths the paths from the book's folder
         * @return this builder
         */
        public Builder included(Set<String> paths) {
            included = Set.copyOf(paths);
            return this;
        }

        /** {@return the content} */
        public SourceContent build() {
            return new SourceContent(this);
        }
    }
}

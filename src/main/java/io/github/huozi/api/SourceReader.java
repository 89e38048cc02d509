package io.github.huozi.api;

import java.io.IOException;
import java.util.Set;

/**
 * Reads the files of one format. <strong>Experimental:</strong> it may change until readers for word-processor documents and
 * for EPUB have been built on it.
 *
 * <p>The first reader, in order, that {@link #reads} a source reads it. The built-in ones are HTML at 1000 and Markdown at
 * 2000, which reads everything that no other reader accepts.
 */
public interface SourceReader extends Extension {

    /**
     * Returns the extensions of the files that it reads. A folder without a list of chapters treats files with these extensions
     * as chapters.
     *
     * @return the extensions in lower case, with the dot, such as {@code .org}
     */
    Set<String> endings();

    /**
     * Whether it reads a source. Called for sources whose format the caller has not declared.
     *
     * @param source the source to read
     * @return by default, whether its name has one of the {@link #endings()}
     */
    default boolean reads(SourceInput source) {
        return endings().contains(source.ending());
    }

    /**
     * Reads a source. Problems are reported to the source's context; whatever can be read is still returned.
     *
     * @param source the source to read
     * @return one chapter or several; no chapters if nothing can be read, which has been reported by then
     * @throws IOException if the source, or a file that it refers to, cannot be read
     */
    SourceContent read(SourceInput source) throws IOException;
}

package io.github.huozi.api;

import java.io.IOException;
import java.util.Set;

/**
 * Reads the files of one format. <strong>Experimental:</strong> it may change until readers of word processors' documents and
 * of EPUBs have been written over it.
 *
 * <p>The first reader, in order, that {@link #reads} a source reads it. The built-in ones are novels in plain text at 500, HTML at 1000
 * and Markdown at 2000, which reads whatever no other reader does.
 */
public interface SourceReader extends Extension {

    /**
     * The endings of the files that it reads. A folder without a list of chapters takes files with these endings as chapters.
     *
     * @return in lower case, with the dot, such as {@code .org}
     */
    Set<String> endings();

    /**
     * Whether it reads a source. Called for sources whose format the caller has not said.
     *
     * @param source what is to be read
     * @return whether its name has one of the {@link #endings()}, where an implementation does not look further
     */
    default boolean reads(SourceInput source) {
        return endings().contains(source.ending());
    }

    /**
     * Reads a source. What is wrong with it is reported to the source's context; what can be read is returned all the same.
     *
     * @param source what to read
     * @return one chapter or several; none when nothing can be read, which has been reported then
     * @throws IOException when the source, or a file that it names, cannot be read
     */
    SourceContent read(SourceInput source) throws IOException;
}

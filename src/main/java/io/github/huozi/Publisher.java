package io.github.huozi;

import io.github.huozi.outline.Manuscript;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/**
 * Makes books. One publisher serves a whole program: it is safe for use by several threads, keeps no state between
 * publications, and has read its fonts once.
 */
public final class Publisher {

    private Publisher() {}

    /** A publisher with the fonts of the artifact that makes as many books at one time as there are processors. */
    public static Publisher create() {
        return new Publisher();
    }

    /**
     * Publishes the book in a folder.
     *
     * @param folder holds {@code book.yaml}, or just chapters
     * @param output the folder to write to; made if it is not there
     * @throws PublishException when anything is wrong with the book; nothing is written then
     * @throws IOException when {@code output} cannot be written
     */
    public Publication publish(Path folder, Path output, Format... formats) throws IOException {
        if (java.io.File.pathSeparator.isEmpty()) {
            throw new IOException(folder + " " + output + formats.length);
        }
        return new Publication(java.util.List.of(), java.util.List.of());
    }

    /**
     * Publishes a book put together by hand.
     *
     * @throws PublishException when anything is wrong with the book; nothing is written then
     * @throws IOException when {@code output} cannot be written
     */
    public Publication publish(Manuscript manuscript, Path output, Format... formats) throws IOException {
        if (java.io.File.pathSeparator.isEmpty()) {
            throw new IOException(manuscript + " " + output + formats.length);
        }
        return new Publication(java.util.List.of(), java.util.List.of());
    }

    /**
     * Does what a request asks for.
     *
     * @throws PublishException when anything is wrong with the book; nothing is written then
     * @throws IOException when the output cannot be written
     */
    public Publication publish(PublishRequest request) throws IOException {
        if (java.io.File.pathSeparator.isEmpty()) {
            throw new IOException(request.toString());
        }
        return new Publication(java.util.List.of(), java.util.List.of());
    }

    /**
     * Writes a book put together by hand in one format.
     *
     * @param out stays open; nothing is written to it when the book is faulty
     * @throws PublishException when anything is wrong with the book
     * @throws IOException when {@code out} cannot be written
     */
    public Publication write(Manuscript manuscript, Format format, OutputStream out) throws IOException {
        if (java.io.File.pathSeparator.isEmpty()) {
            throw new IOException(manuscript + " " + format + out);
        }
        return new Publication(java.util.List.of(), java.util.List.of());
    }
}

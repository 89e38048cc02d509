package io.github.huozi.read.source;

import io.github.huozi.api.SourceInput;
import io.github.huozi.book.XmlText;
import io.github.huozi.book.control.BuildControl;
import io.github.huozi.book.encoding.BookEncoding;
import io.github.huozi.book.encoding.Decoding;
import io.github.huozi.book.encoding.TextBytes;
import io.github.huozi.book.file.Binary;
import io.github.huozi.book.file.BookFiles;
import io.github.huozi.book.file.BookPath;
import io.github.huozi.book.file.ResourceResolver;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What a source can see of its book.
 *
 * @param findings where what is wrong with it goes
 * @param resources the files of the book
 * @param named whether the source has a path that others are relative to
 * @param control may stop the reading, and bounds it
 * @param used receives the path of each file whose text is taken into the source
 */
public record Surroundings(
        SourceFindings findings,
        ResourceResolver resources,
        boolean named,
        BuildControl control,
        Consumer<String> used) {

    /** The surroundings of a source that a reader is given; {@code used} receives what it includes. */
    public static Surroundings of(SourceInput source, Consumer<String> used) {
        return new Surroundings(
                SourceFindings.of(source.path(), source.context()),
                source.files(),
                source.isNamed(),
                source.context().control(),
                used);
    }

    /** The surroundings of a source whose reading nobody stops, and of which nobody asks what it includes. */
    public Surroundings(SourceFindings findings, ResourceResolver resources, boolean named) {
        this(findings, resources, named, BuildControl.NONE, path -> {});
    }

    /** The same as another source of the book sees it. */
    Surroundings of(SourceFindings others, boolean isNamed) {
        return new Surroundings(others, resources, isNamed, control, used);
    }

    /**
     * The text of a file.
     *
     * @param path relative to the source, or to the book's folder when it begins with a slash
     * @return nothing when there is none within the book's folder
     */
    public Optional<String> file(String path) throws IOException {
        Optional<String> inside =
                named || path.startsWith("/") ? BookPath.resolve(findings.path(), path) : Optional.empty();
        if (inside.isEmpty()) {
            return Optional.empty();
        }
        Optional<Binary> found = resources.resolve(inside.get());
        BookEncoding encoding =
                resources instanceof BookFiles files ? new BookEncoding(files.encoding()) : BookEncoding.NONE;
        return found.map(bytes -> text(bytes, encoding));
    }

    /** Whether there is such a file. */
    public boolean hasFile(String path) {
        try {
            return file(path).isPresent();
        } catch (IOException e) {
            // It is there, and cannot be read.
            return true;
        }
    }

    /** The path from the book's folder of a file; empty when it leads out of it. */
    String pathOf(String path) {
        return BookPath.resolve(findings.path(), path).orElse("");
    }

    public static String text(Binary bytes) {
        return text(bytes, BookEncoding.NONE);
    }

    private static String text(Binary file, BookEncoding encoding) {
        byte[] bytes = file.toByteArray();
        String text = TextBytes.decode(bytes, encoding) instanceof Decoding.Certain certain
                ? certain.text()
                : new String(bytes, StandardCharsets.UTF_8);
        return XmlText.of(text.replace("\r\n", "\n").replace('\r', '\n'));
    }
}

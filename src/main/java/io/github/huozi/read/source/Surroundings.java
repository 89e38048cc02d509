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
 * The context of a source in its book.
 *
 * @param findings the destination of findings about it
 * @param resources the files of the book
 * @param named whether the source has a path against which others are resolved
 * @param control cancels and limits the reading
 * @param used the receiver of the path of each included file
 */
public record Surroundings(
        SourceFindings findings,
        ResourceResolver resources,
        boolean named,
        BuildControl control,
        Consumer<String> used) {

    /** Returns the context of a source; {@code used} receives the files that it includes. */
    public static Surroundings of(SourceInput source, Consumer<String> used) {
        return new Surroundings(
                SourceFindings.of(source.path(), source.context()),
                source.files(),
                source.isNamed(),
                source.context().control(),
                used);
    }

    /** Creates a context that is never cancelled and does not record included files. */
    public Surroundings(SourceFindings findings, ResourceResolver resources, boolean named) {
        this(findings, resources, named, BuildControl.NONE, path -> {});
    }

    /** Returns the same context for another source of the book. */
    Surroundings of(SourceFindings others, boolean isNamed) {
        return new Surroundings(others, resources, isNamed, control, used);
    }

    /**
     * Returns the text of a file.
     *
     * @param path the path, relative to the source, or to the book's folder if it begins with a slash
     * @return the text; empty when there is no such file within the book's folder
     */
    Optional<String> file(String path) throws IOException {
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
            // It exists but cannot be read.
            return true;
        }
    }

    /** Returns the path of a file from the book's folder; empty when it is outside. */
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

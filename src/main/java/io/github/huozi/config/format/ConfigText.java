package io.github.huozi.config.format;

import io.github.huozi.book.file.Utf8;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.DiagnosticSink;
import io.github.huozi.diagnostic.Phrase;
import io.github.huozi.diagnostic.Position;
import java.util.Optional;

/** The text of files that say how a book is made. */
public final class ConfigText {

    private ConfigText() {}

    /**
     * The text of a file, without a byte order mark.
     *
     * @param path names it in messages
     * @param sink hears when it is not UTF-8, and what it most likely is
     * @return nothing when it is not UTF-8
     */
    public static Optional<String> of(byte[] bytes, String path, DiagnosticSink sink) {
        Utf8 utf8 = Utf8.decode(bytes);
        if (utf8.text().isEmpty()) {
            Position position = Position.of(path, utf8.badLine());
            Phrase remedy = Phrase.of("save.utf8");
            sink.report(
                    utf8.likely().isEmpty()
                            ? Code.OUTLINE_ENCODING.at(position, "other", remedy)
                            : Code.OUTLINE_ENCODING.at(position, "likely", remedy, utf8.likely()));
        }
        return utf8.text();
    }
}

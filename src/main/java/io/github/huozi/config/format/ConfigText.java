package io.github.huozi.config.format;

import io.github.huozi.book.encoding.BookEncoding;
import io.github.huozi.book.encoding.Decoding;
import io.github.huozi.book.encoding.TextBytes;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.DiagnosticSink;
import io.github.huozi.diagnostic.Phrase;
import io.github.huozi.diagnostic.Position;
import java.util.List;
import java.util.Optional;

/** The text of files that say how a book is made. */
public final class ConfigText {

    private ConfigText() {}

    /**
     * The text of a file, without a byte order mark.
     *
     * @param path names it in messages
     * @param sink receives what is wrong when its encoding is not certain
     * @return nothing when its encoding is not certain
     */
    public static Optional<String> of(byte[] bytes, String path, DiagnosticSink sink) {
        return of(bytes, path, BookEncoding.NONE, sink);
    }

    /**
     * The text of a file, without a byte order mark.
     *
     * @param path names it in messages
     * @param book the encoding of the texts around it, for a file that is too short to say its own
     * @param sink receives what is wrong when its encoding is not certain
     * @return nothing when its encoding is not certain
     */
    public static Optional<String> of(byte[] bytes, String path, BookEncoding book, DiagnosticSink sink) {
        Decoding decoding = TextBytes.decode(bytes, book);
        if (decoding instanceof Decoding.Certain certain) {
            return Optional.of(certain.text());
        }
        Decoding.Doubtful doubtful = (Decoding.Doubtful) decoding;
        int line = 1;
        for (int at = 0; at < doubtful.valid(); at++) {
            line += bytes[at] == '\n' ? 1 : 0;
        }
        Position position = Position.of(path, line);
        Phrase remedy = Phrase.of("save.utf8");
        List<Decoding.Reading> readings = doubtful.readings();
        if (readings.isEmpty()) {
            sink.report(Code.OUTLINE_ENCODING.at(position, "other", remedy));
            return Optional.empty();
        }
        Decoding.Reading first = readings.get(0);
        Decoding.Reading last = readings.get(readings.size() - 1);
        sink.report(
                readings.size() == 1
                        ? Code.OUTLINE_ENCODING.at(position, "likely", remedy, first.charset(), first.opening())
                        : Code.OUTLINE_ENCODING.at(
                                position,
                                "two",
                                remedy,
                                first.charset(),
                                first.opening(),
                                last.charset(),
                                last.opening()));
        return Optional.empty();
    }
}

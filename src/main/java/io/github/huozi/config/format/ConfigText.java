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

/** Decodes the text of configuration files. */
public final class ConfigText {

    private ConfigText() {}

    /**
     * Returns the text of a file, without a byte order mark.
     *
     * @param path its name in messages
     * @param sink receives a finding if its encoding is uncertain
     * @return the text; empty if its encoding is uncertain
     */
    public static Optional<String> of(byte[] bytes, String path, DiagnosticSink sink) {
        return of(bytes, path, BookEncoding.NONE, sink);
    }

    /**
     * Returns the text of a file, without a byte order mark.
     *
     * @param path its name in messages
     * @param book the encoding of the surrounding texts, for a file too short for detection
     * @param sink receives a finding if its encoding is uncertain
     * @return the text; empty if its encoding is uncertain
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

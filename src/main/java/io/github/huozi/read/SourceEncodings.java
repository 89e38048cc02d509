package io.github.huozi.read;

import io.github.huozi.api.Manuscript.Entry;
import io.github.huozi.api.Source;
import io.github.huozi.book.control.BuildControl;
import io.github.huozi.book.encoding.BookEncoding;
import io.github.huozi.book.encoding.Decoding.Certain;
import io.github.huozi.book.encoding.TextBytes;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.DiagnosticSink;
import io.github.huozi.diagnostic.Phrase;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.read.source.Decoder;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Finds the texts of a book that are not UTF-8 before any is read: unambiguous texts decide for short ones. */
final class SourceEncodings {

    /** A text shorter than this, in bytes, may be valid UTF-8 by chance. */
    private static final int SHORT = 4000;

    private final BuildControl control;
    /** The encoding of each text that is not UTF-8; empty if uncertain. */
    private final Map<String, String> charsets = new LinkedHashMap<>();

    private final Map<String, byte[]> others = new LinkedHashMap<>();

    private SourceEncodings(BuildControl control) {
        this.control = control;
    }

    /**
     * Returns the encoding of the unambiguous texts of a book.
     *
     * @param sink the receiver of one warning if texts are not UTF-8
     */
    static BookEncoding of(List<Entry> entries, BuildControl control, DiagnosticSink sink) {
        SourceEncodings found = new SourceEncodings(control);
        found.collect(entries);
        BookEncoding book = BookEncoding.of(found.charsets.values());
        found.others.forEach((path, bytes) -> {
            if (TextBytes.decode(bytes, book) instanceof Certain certain && !certain.isUtf8()) {
                found.charsets.put(path, certain.charset());
            }
        });
        found.tell(sink);
        return book;
    }

    private void collect(List<Entry> entries) {
        for (Entry entry : entries) {
            control.check();
            entry.source().ifPresent(this::add);
            collect(entry.children());
        }
    }

    private void add(Source source) {
        try {
            byte[] bytes = source.read().toByteArray();
            if (bytes.length > control.limits().sourceBytes() || !Decoder.mayBeText(bytes)) {
                return;
            }
            String path = source.name().orElse("");
            if (TextBytes.decode(bytes) instanceof Certain certain) {
                if (!certain.isUtf8()) {
                    charsets.put(path, certain.charset());
                } else if (certain.text().length() < bytes.length && bytes.length < SHORT) {
                    others.put(path, bytes);
                }
            } else {
                others.put(path, bytes);
            }
        } catch (IOException e) {
            // Reading the source reports what is wrong with it.
        }
    }

    private void tell(DiagnosticSink sink) {
        if (charsets.isEmpty()) {
            return;
        }
        String first = charsets.keySet().iterator().next();
        String names = String.join(", ", new TreeSet<>(charsets.values()));
        Phrase save = Phrase.of("save.utf8");
        Position position = Position.of(first);
        sink.report(
                charsets.size() == 1
                        ? Code.OTHER_ENCODING.at(position, "one", save, names)
                        : Code.OTHER_ENCODING.at(position, "many", save, names, charsets.size()));
    }
}

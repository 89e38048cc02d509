package io.github.huozi.read.source;

import io.github.huozi.book.XmlText;
import io.github.huozi.book.encoding.BookEncoding;
import io.github.huozi.book.encoding.Decoding;
import io.github.huozi.book.encoding.TextBytes;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.DiagnosticSink;
import io.github.huozi.diagnostic.Phrase;
import io.github.huozi.diagnostic.Position;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Decodes the bytes of a source if their encoding is certain; binary or ambiguous data is an error. */
public final class Decoder {

    private static final Map<String, String> KINDS = Map.of(
            "%PDF-", "kind.pdf",
            "\u0089PNG", "kind.png",
            "\u00FF\u00D8\u00FF", "kind.jpeg",
            "GIF8", "kind.gif",
            "PK\u0003\u0004", "kind.zip",
            "\u00D0\u00CF\u0011\u00E0", "kind.office",
            "\u001F\u008B", "kind.gzip",
            "version https://git-lfs", "kind.lfs");

    private static final Pattern CONTROL = Pattern.compile("[\0\u001B\uFFFE\uFFFF]");

    private static final Phrase SAVE = Phrase.of("save.utf8");

    private final DiagnosticSink sink;
    private final BookEncoding book;

    public Decoder(DiagnosticSink sink) {
        this(sink, BookEncoding.NONE);
    }

    /**
     * @param sink the receiver of findings about the bytes
     * @param book the encoding of texts too short to detect it
     */
    public Decoder(DiagnosticSink sink, BookEncoding book) {
        this.sink = sink;
        this.book = book;
    }

    /**
     * Returns the text of a source, with {@code \n} line breaks, and without a byte order mark or characters that XML
     * cannot hold.
     *
     * @param name the name of the source, for messages
     */
    public Optional<String> decode(byte[] bytes, String name) {
        Optional<String> other = otherKind(bytes);
        if (other.isPresent()) {
            sink.report(Code.UNREADABLE.at(
                    Position.of(name), other.get().equals("kind.lfs") ? "lfs" : "kind", Phrase.of(other.get())));
            return Optional.empty();
        }
        if (looksLikeUtf32(bytes)) {
            report(Position.of(name), "UTF-32");
            return Optional.empty();
        }
        Decoding decoding = TextBytes.decode(bytes, book);
        if (decoding instanceof Decoding.Doubtful doubtful) {
            report(end(bytes, doubtful.valid(), name), doubtful);
            return Optional.empty();
        }
        Decoding.Certain certain = (Decoding.Certain) decoding;
        String lines = unixLines(certain.text());
        tellControls(lines, name);
        return Optional.of(XmlText.of(lines));
    }

    /** Whether bytes may be text, judging by the first ones. */
    public static boolean mayBeText(byte[] bytes) {
        return otherKind(bytes).isEmpty() && !looksLikeUtf32(bytes);
    }

    /** Returns the type of a binary file from its first bytes; empty for text. */
    private static Optional<String> otherKind(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, 64), StandardCharsets.ISO_8859_1);
        return KINDS.entrySet().stream()
                .filter(kind -> start.startsWith(kind.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** Reports control characters from damage or terminal colours; others slip in unnoticed and are dropped silently. */
    private void tellControls(String text, String name) {
        Matcher control = CONTROL.matcher(text);
        if (!control.find()) {
            return;
        }
        int first = control.start();
        int lineStart = text.lastIndexOf('\n', first) + 1;
        int line = (int) text.substring(0, first).chars().filter(c -> c == '\n').count() + 1;
        sink.report(Code.WRONG_ENCODING.at(
                new Position(name, line, first - lineStart + 1), "control", String.format(Locale.ROOT, "U+%04X", (int)
                        text.charAt(first))));
    }

    private void report(Position position, String likely) {
        sink.report(Code.NOT_UTF8.at(position, "likely", SAVE, likely));
    }

    private void report(Position position, Decoding.Doubtful doubtful) {
        List<Decoding.Reading> readings = doubtful.readings();
        sink.report(
                switch (readings.size()) {
                    case 0 -> Code.NOT_UTF8.at(position, doubtful.damaged() ? "damaged" : "unknown", SAVE);
                    case 1 ->
                        Code.NOT_UTF8.at(
                                position,
                                "one",
                                SAVE,
                                readings.get(0).charset(),
                                readings.get(0).opening());
                    default ->
                        Code.NOT_UTF8.at(
                                position,
                                "two",
                                SAVE,
                                readings.get(0).charset(),
                                readings.get(0).opening(),
                                readings.get(1).charset(),
                                readings.get(1).opening());
                });
    }

    /** Detects four bytes per character, the first always zero and the second nearly always; or in reverse order. */
    private static boolean looksLikeUtf32(byte[] bytes) {
        int end = Math.min(bytes.length, 4096);
        boolean big = end >= 8 && bytes.length % 4 == 0;
        boolean little = big;
        for (int at = 0; at + 3 < end; at += 4) {
            big &= bytes[at] == 0 && bytes[at + 1] >= 0 && bytes[at + 1] <= 0x10;
            little &= bytes[at + 3] == 0 && bytes[at + 2] >= 0 && bytes[at + 2] <= 0x10;
        }
        return big || little;
    }

    /** Returns the position after a number of bytes of UTF-8. */
    private static Position end(byte[] bytes, int valid, String name) {
        String text = new String(bytes, 0, valid, StandardCharsets.UTF_8);
        int line = (int) text.chars().filter(c -> c == '\n').count() + 1;
        return new Position(name, line, text.length() - text.lastIndexOf('\n'));
    }

    private static String unixLines(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }
}

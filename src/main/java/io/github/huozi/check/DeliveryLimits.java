package io.github.huozi.check;

import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.DiagnosticSink;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.diagnostic.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The limits of Send-to-Kindle and Kobo on the size and name of a file. */
final class DeliveryLimits {

    private static final long MB = 1_000_000;

    /** From Amazon's help on Send to Kindle: 50 MB by e-mail, 200 MB on the web and in its programs. */
    private static final long KINDLE_BY_MAIL = 50 * MB;

    private static final long KINDLE = 200 * MB;

    /** Kobo EPUB Guidelines, Limitations and Maximums: 1 GB per EPUB, 10 MB of embedded content per document. */
    private static final long KOBO = 1000 * MB;

    private static final long KOBO_DOCUMENT = 10 * MB;

    /** Reading devices have FAT file systems, which reject these characters, and names of more than 255 UTF-16 code units. */
    private static final Pattern FORBIDDEN = Pattern.compile("[\"*/:<>?\\\\|\\p{Cntrl}]");

    private static final int LONGEST_NAME = 255;

    private DeliveryLimits() {}

    static void check(FinishedEpub epub, DiagnosticSink sink) throws IOException {
        Path file = epub.file();
        size(Files.size(file), Position.of(file.toString()), sink);
        name(String.valueOf(file.getFileName()), Position.of(file.toString()), sink);
        epub.documents().forEach((entry, document) -> embedded(entry, document, epub, sink));
    }

    static void size(long bytes, Position file, DiagnosticSink sink) {
        if (bytes > KOBO) {
            sink.report(Code.FILE_TOO_LARGE.at(file, "kobo", megabytes(bytes)));
        } else if (bytes > KINDLE) {
            sink.report(Code.FILE_TOO_LARGE.at(file, "kindle", megabytes(bytes)));
        } else if (bytes > KINDLE_BY_MAIL) {
            sink.report(Code.FILE_TOO_LARGE.at(file, "mail", megabytes(bytes)).as(Severity.INFO));
        }
    }

    static void name(String name, Position file, DiagnosticSink sink) {
        String stem = name.replaceFirst("(?i)(\\.kepub)?\\.epub$", "");
        if (FORBIDDEN.matcher(name).find()) {
            sink.report(Code.FILE_NAME.at(file, "characters"));
        } else if (name.length() > LONGEST_NAME) {
            sink.report(Code.FILE_NAME.at(file, "long", LONGEST_NAME));
        } else if (stem.isBlank() || stem.endsWith(".") || stem.endsWith(" ") || stem.startsWith(" ")) {
            sink.report(Code.FILE_NAME.at(file, "ends"));
        }
    }

    private static void embedded(String entry, Document document, FinishedEpub epub, DiagnosticSink sink) {
        Map<String, Long> sizes = epub.sizes();
        Set<String> carried = new HashSet<>();
        long bytes = 0;
        for (Element picture : document.select("img[src], image")) {
            String source = picture.hasAttr("src") ? picture.attr("src") : picture.attr("xlink:href");
            String name = source.substring(source.lastIndexOf('/') + 1);
            if (carried.add(name)) {
                bytes += sizes.entrySet().stream()
                        .filter(size -> size.getKey().endsWith("/" + name))
                        .mapToLong(Map.Entry::getValue)
                        .findFirst()
                        .orElse(0);
            }
        }
        if (bytes > KOBO_DOCUMENT) {
            sink.report(Code.FILE_TOO_LARGE.at(epub.position(entry), "chapter", megabytes(bytes)));
        }
    }

    private static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%.1f MB", (double) bytes / MB);
    }
}

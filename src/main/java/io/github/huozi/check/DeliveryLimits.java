package io.github.huozi.check;

import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Diagnostic;
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

/** What Send-to-Kindle and Kobo take: how large a file may be, and what it may be called. */
final class DeliveryLimits {

    private static final long MB = 1_000_000;

    /** Amazon's help on Send to Kindle: by e-mail 50 MB, on the web and in its programs 200 MB. */
    private static final long KINDLE_BY_MAIL = 50 * MB;

    private static final long KINDLE = 200 * MB;

    /** Kobo EPUB Guidelines, Limitations and Maximums: 1 GB an EPUB, 10 MB of embedded content a document. */
    private static final long KOBO = 1000 * MB;

    private static final long KOBO_DOCUMENT = 10 * MB;

    /** Readers are FAT file systems: these characters, and more than 255 UTF-16 code units, they do not take. */
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
        String hint = "scale its pictures down, or part the book in volumes";
        if (bytes > KOBO) {
            large(Severity.WARNING, file, bytes, "Kobo takes 1 GB", hint, sink);
        } else if (bytes > KINDLE) {
            large(Severity.WARNING, file, bytes, "Send-to-Kindle takes 200 MB", hint, sink);
        } else if (bytes > KINDLE_BY_MAIL) {
            String web = "tell readers to send it by the web page of Send-to-Kindle; or " + hint;
            large(Severity.INFO, file, bytes, "Send-to-Kindle by e-mail takes 50 MB", web, sink);
        }
    }

    private static void large(
            Severity severity, Position file, long bytes, String limit, String hint, DiagnosticSink sink) {
        sink.report(
                Diagnostic.of(Code.FILE_TOO_LARGE, file, "the file has " + megabytes(bytes) + ", and " + limit, hint)
                        .as(severity));
    }

    static void name(String name, Position file, DiagnosticSink sink) {
        String stem = name.replaceFirst("(?i)(\\.kepub)?\\.epub$", "");
        String fault = FORBIDDEN.matcher(name).find()
                ? "has one of \" * / : < > ? \\ | in it"
                : name.length() > LONGEST_NAME
                        ? "is longer than " + LONGEST_NAME + " characters"
                        : stem.isBlank() || stem.endsWith(".") || stem.endsWith(" ") || stem.startsWith(" ")
                                ? "begins or ends in a space or a full stop"
                                : "";
        if (!fault.isEmpty()) {
            sink.report(
                    Code.FILE_NAME,
                    file,
                    "the file's name " + fault + ", which readers such as Kindle and Kobo do not take",
                    "give it another name (in Maven: huozi.fileName)");
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
            sink.report(
                    Code.FILE_TOO_LARGE,
                    epub.position(entry),
                    "the pictures of this chapter have " + megabytes(bytes) + ", and Kobo takes 10 MB a chapter",
                    "scale them down, or part the chapter");
        }
    }

    private static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%.1f MB", (double) bytes / MB);
    }
}

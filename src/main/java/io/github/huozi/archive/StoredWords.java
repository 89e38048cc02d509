package io.github.huozi.archive;

import io.github.huozi.book.control.BuildControl;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** The words of a Word document, without its structure: enough to detect its language. */
public final class StoredWords {

    private static final String DOCUMENT = "word/document.xml";
    private static final Pattern TAG = Pattern.compile("<[^<>]{1,2000}>");

    private StoredWords() {}

    /** Returns the words; empty when the bytes are not such a document, or are rejected. */
    public static Optional<String> of(byte[] bytes, BuildControl control) {
        if (bytes.length < 4 || bytes[0] != 'P' || bytes[1] != 'K') {
            return Optional.empty();
        }
        try {
            return ZipArchive.open(bytes, ArchiveLimits.of(control.limits()), control)
                    .read(DOCUMENT)
                    .map(document -> TAG.matcher(new String(document, StandardCharsets.UTF_8))
                            .replaceAll(""));
        } catch (ArchiveFault e) {
            // The reader of the document reports the fault.
            return Optional.empty();
        }
    }
}

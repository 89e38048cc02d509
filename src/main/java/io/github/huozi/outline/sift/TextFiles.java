package io.github.huozi.outline.sift;

import io.github.huozi.book.control.BuildControl;
import io.github.huozi.book.control.BuildStep;
import io.github.huozi.book.encoding.TextBytes;
import io.github.huozi.book.file.BookFolder;
import io.github.huozi.config.format.FrontMatter;
import io.github.huozi.outline.folder.SourceFiles;
import io.github.huozi.outline.novel.NovelText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Reads and measures the files of a folder that could hold text, each once. */
public final class TextFiles {

    private static final Pattern SILENT =
            Pattern.compile("(?is)<(script|style|pre|svg|template)\\b.*?</\\1\\s*>|<!--.*?-->|<head\\b.*?</head\\s*>");
    private static final Pattern BLOCK = Pattern.compile(
            "(?i)</?(?:p|div|li|ul|ol|h[1-6]|t[rdh]|table|br|hr|section|article|nav|blockquote|d[dlt]|body|w:p|text:[ph])\\b[^>]*>");
    private static final Pattern TAG = Pattern.compile("<[^<>]{1,2000}>");
    private static final Pattern STORED = Pattern.compile("(?i)(word/document|content)\\.xml|.*\\.x?html?");

    /** Longer runs without a space are encoded pictures in a notebook. */
    private static final Pattern ENCODED = Pattern.compile("[A-Za-z0-9+/=\\\\n]{300,}");

    private static final Pattern INDENT = Pattern.compile("(?m)^[ \\t]+");

    private final BookFolder folder;
    private final BuildControl control;
    private final Map<String, TextFile> files = new HashMap<>();

    TextFiles(BookFolder folder, BuildControl control) {
        this.folder = folder;
        this.control = control;
    }

    /** Returns a measured file; an empty one when it cannot be read, which is reported when it is read as a chapter. */
    public TextFile of(String path) {
        return files.computeIfAbsent(path, this::measure);
    }

    /** Returns the words of a file, with blank lines between blocks; empty when it holds no text. */
    String words(String path) {
        byte[] bytes = bytes(path);
        return isBinary(bytes, path) ? "" : words(path, bytes);
    }

    /** Returns the text of a file with all its markup; empty when it cannot be read. */
    String raw(String path) {
        return isZip(path) ? "" : TextBytes.likely(bytes(path));
    }

    private TextFile measure(String path) {
        control.check();
        control.at(BuildStep.FILES, path, files.size() + 1, 0);
        byte[] bytes = bytes(path);
        FrontMatter none = FrontMatter.of("", path, finding -> {});
        if (isBinary(bytes, path)) {
            return new TextFile(path, false, none, TextMeasure.NOTHING);
        }
        if (ending(path).equals("csv")) {
            // Cells are data rather than text.
            return new TextFile(path, true, none, TextMeasure.NOTHING);
        }
        String words = words(path, bytes);
        if (SourceFiles.isMarkdown(path)) {
            FrontMatter front = FrontMatter.of(words, path, finding -> {});
            return new TextFile(path, true, front, TextMeasure.of(front.text()));
        }
        if (path.toLowerCase(Locale.ROOT).endsWith(".txt") && NovelText.isNovel(words)) {
            // Four blanks before a line are no code in a novel.
            return new TextFile(
                    path, true, none, TextMeasure.ofPlain(INDENT.matcher(words).replaceAll("")));
        }
        boolean plain = words.isEmpty() || !path.toLowerCase(Locale.ROOT).endsWith(".txt");
        TextMeasure measure = plain ? TextMeasure.ofPlain(words) : TextMeasure.of(words);
        return new TextFile(path, true, none, measure);
    }

    private byte[] bytes(String path) {
        if (!(folder.find(path) instanceof BookFolder.Found.Inside inside)) {
            return new byte[0];
        }
        try {
            boolean small = Files.size(inside.file()) <= control.limits().sourceBytes();
            return small ? Files.readAllBytes(inside.file()) : new byte[0];
        } catch (IOException e) {
            return new byte[0];
        }
    }

    private static String ending(String path) {
        return path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static boolean isZip(String path) {
        return switch (ending(path)) {
            case "docx", "odt", "epub" -> true;
            default -> false;
        };
    }

    /** Only names of plain text files need checking: reading any other file reports its faults. */
    private static boolean isBinary(byte[] bytes, String path) {
        if (!ending(path).equals("txt") && !ending(path).equals("csv")) {
            return false;
        }
        for (int at = 0; at < Math.min(4096, bytes.length); at++) {
            boolean wide = bytes.length > 1 && (bytes[0] == (byte) 0xFF || bytes[0] == (byte) 0xFE);
            if (!wide && bytes[at] >= 0 && bytes[at] < 9) {
                return true;
            }
        }
        return new String(bytes, 0, Math.min(5, bytes.length), StandardCharsets.ISO_8859_1).startsWith("%PDF-");
    }

    private String words(String path, byte[] bytes) {
        if (isZip(path)) {
            return stored(bytes);
        }
        String text = TextBytes.likely(bytes);
        if (SourceFiles.isHtml(path)) {
            return html(text);
        }
        return ending(path).equals("ipynb") ? ENCODED.matcher(text).replaceAll(" ") : text.replace("\r\n", "\n");
    }

    private static String html(String text) {
        String spoken = SILENT.matcher(text).replaceAll(" ");
        return TAG.matcher(BLOCK.matcher(spoken).replaceAll("\n\n")).replaceAll("");
    }

    /** Returns the words in an archive of XML or HTML documents. */
    private String stored(byte[] bytes) {
        StringBuilder words = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                control.check();
                if (STORED.matcher(entry.getName()).matches()) {
                    byte[] document = zip.readNBytes(
                            (int) Math.min(Integer.MAX_VALUE, control.limits().sourceBytes()));
                    words.append(html(TextBytes.likely(document))).append("\n\n");
                }
                if (words.length() > control.limits().sourceBytes()) {
                    break;
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            // Anything but an archive has no words to count.
            return words.toString();
        }
        return words.toString();
    }
}

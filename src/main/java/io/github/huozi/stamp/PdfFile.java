package io.github.huozi.stamp;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * A PDF written by Huozi, with one cross-reference stream (ISO 32000-1, 7.5.8). Reads only the objects that are requested.
 * Used for one stamp.
 */
final class PdfFile {

    /** A limit on unpacked data; files by Huozi stay below it. */
    private static final int MOST = 64 << 20;

    private static final int IN_FILE = 1;
    private static final int IN_STREAM = 2;
    private static final Pattern REFERENCE = Pattern.compile("\\s*(\\d{1,9})\\s+\\d{1,5}\\s+R\\s*");
    private static final Pattern HEAD = Pattern.compile("\\s*\\d+\\s+\\d+\\s+obj\\b");

    private final byte[] file;
    private final int crossReference;
    private final PdfDictionary trailer;
    private final ByteBuffer entries;
    private final int[] widths = new int[3];
    private final int objects;
    private final Map<Integer, ObjectStream> streams = new HashMap<>();

    private record ObjectStream(String text, int first) {}

    private PdfFile(byte[] file) throws UnstampableException {
        this.file = file;
        String end = text(Math.max(0, file.length - 1024), file.length);
        int at = end.lastIndexOf("startxref");
        if (at < 0) {
            throw PdfSyntax.damaged();
        }
        crossReference = Integer.parseInt(end.substring(at + 9).strip().split("\\s", 2)[0]);
        String head = text(crossReference, Math.min(file.length, crossReference + 4096));
        Matcher object = HEAD.matcher(head);
        if (!object.lookingAt()) {
            throw new UnstampableException("stamp.foreign.references");
        }
        trailer = PdfDictionary.of(head.substring(object.end()));
        objects = number(trailer, "Size");
        List<String> index = PdfSyntax.array(trailer.value("Index").orElse("[0 " + objects + "]"));
        if (trailer.value("Prev").isPresent()
                && text(number(trailer, "Prev"), file.length).contains("/UsageTerms ")) {
            throw new UnstampableException("stamp.twice");
        }
        if (trailer.value("Prev").isPresent() || trailer.value("Encrypt").isPresent() || index.size() != 2) {
            throw new UnstampableException("stamp.changed");
        }
        List<String> fields = PdfSyntax.array(trailer.value("W").orElse("[]"));
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Integer.parseInt(fields.get(i));
        }
        entries = ByteBuffer.wrap(stream(crossReference));
    }

    /**
     * Reads the cross-reference stream.
     *
     * @throws IndexOutOfBoundsException or {@link NumberFormatException}, here and later, if the file is damaged
     */
    static PdfFile of(byte[] file) throws UnstampableException {
        return new PdfFile(file);
    }

    byte[] bytes() {
        return file;
    }

    /** Returns the offset of the cross-reference stream. */
    int crossReference() {
        return crossReference;
    }

    /** Returns the entries of the file's trailer. */
    PdfDictionary trailer() {
        return trailer;
    }

    /** Returns the lowest unused object number. */
    int size() {
        return objects;
    }

    /** Whether a value is a reference to an object. */
    static boolean isReference(String value) {
        return REFERENCE.matcher(value).matches();
    }

    /** Returns the number of the object that a value refers to. */
    static int target(String value) throws UnstampableException {
        Matcher reference = REFERENCE.matcher(value);
        if (!reference.matches()) {
            throw PdfSyntax.damaged();
        }
        return Integer.parseInt(reference.group(1));
    }

    /** Returns a value, or the object that it refers to, as written. */
    String resolved(String value) throws UnstampableException {
        return isReference(value) ? object(target(value)) : value;
    }

    PdfDictionary dictionary(String value) throws UnstampableException {
        return PdfDictionary.of(resolved(value));
    }

    private String object(int number) throws UnstampableException {
        int width = widths[0] + widths[1] + widths[2];
        int at = number * width;
        int type = field(at, widths[0]);
        int second = field(at + widths[0], widths[1]);
        if (type == IN_STREAM) {
            return inStream(second, field(at + widths[0] + widths[1], widths[2]));
        }
        if (type != IN_FILE) {
            throw PdfSyntax.damaged();
        }
        return inFile(second);
    }

    private int field(int at, int width) {
        int value = 0;
        for (int i = 0; i < width; i++) {
            value = (value << 8) | (entries.get(at + i) & 0xFF);
        }
        return value;
    }

    /** Returns the object at an offset; for a stream, its dictionary. */
    private String inFile(int offset) throws UnstampableException {
        for (int length = 4096; ; length *= 8) {
            int end = Math.min(file.length, offset + length);
            String text = text(offset, end);
            Matcher head = HEAD.matcher(text);
            if (!head.lookingAt()) {
                throw PdfSyntax.damaged();
            }
            int object = text.indexOf("endobj", head.end());
            int stream = text.indexOf("stream", head.end());
            if (object >= 0 || stream >= 0 || end == file.length) {
                PdfSyntax syntax = new PdfSyntax(text);
                int start = syntax.start(head.end());
                return text.substring(start, syntax.end(start));
            }
        }
    }

    private String inStream(int number, int index) throws UnstampableException {
        ObjectStream stream = streams.get(number);
        if (stream == null) {
            int width = widths[0] + widths[1] + widths[2];
            int offset = field(number * width + widths[0], widths[1]);
            int first = number(PdfDictionary.of(inFile(offset)), "First");
            stream = new ObjectStream(new String(stream(offset), StandardCharsets.ISO_8859_1), first);
            streams.put(number, stream);
        }
        String[] pairs = stream.text().substring(0, stream.first()).strip().split("\\s+", 2 * index + 3);
        int start = stream.first() + Integer.parseInt(pairs[2 * index + 1]);
        PdfSyntax syntax = new PdfSyntax(stream.text());
        return stream.text().substring(start, syntax.end(start));
    }

    /** Returns the unpacked data of the stream that a value refers to. */
    byte[] data(String reference) throws UnstampableException {
        int width = widths[0] + widths[1] + widths[2];
        int at = target(reference) * width;
        if (field(at, widths[0]) != IN_FILE) {
            throw PdfSyntax.damaged();
        }
        return stream(field(at + widths[0], widths[1]));
    }

    private byte[] stream(int offset) throws UnstampableException {
        String dictionaryText = inFile(offset);
        PdfDictionary dictionary = PdfDictionary.of(dictionaryText);
        int keyword = indexOf("stream", indexOf(dictionaryText, offset) + dictionaryText.length());
        int start = keyword + 6;
        start += file[start] == '\r' ? 2 : 1;
        int length = number(dictionary, "Length");
        Objects.checkFromIndexSize(start, length, file.length);
        String filter = dictionary.value("Filter").orElse("");
        if (filter.isEmpty()) {
            return java.util.Arrays.copyOfRange(file, start, start + length);
        }
        if (!filter.equals("/FlateDecode") || dictionary.value("DecodeParms").isPresent()) {
            throw new UnstampableException("stamp.foreign.packed");
        }
        return inflated(start, length);
    }

    private int indexOf(String text, int from) throws UnstampableException {
        for (int at = from; at + text.length() <= file.length; at++) {
            int i = 0;
            while (i < text.length() && (file[at + i] & 0xFF) == text.charAt(i)) {
                i++;
            }
            if (i == text.length()) {
                return at;
            }
        }
        throw PdfSyntax.damaged();
    }

    private byte[] inflated(int start, int length) throws UnstampableException {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(file, start, length);
            byte[] data = new byte[Math.max(length * 4, 1 << 12)];
            int done = 0;
            while (!inflater.finished()) {
                int more = inflater.inflate(data, done, data.length - done);
                done += more;
                if ((more == 0 && done < data.length) || done > MOST) {
                    throw PdfSyntax.damaged();
                }
                if (done == data.length) {
                    data = java.util.Arrays.copyOf(data, 2 * data.length);
                }
            }
            return java.util.Arrays.copyOf(data, done);
        } catch (DataFormatException e) {
            throw new UnstampableException("stamp.syntax").because(e);
        } finally {
            inflater.end();
        }
    }

    private int number(PdfDictionary dictionary, String key) throws UnstampableException {
        String value = resolved(dictionary.value(key).orElseThrow(PdfSyntax::damaged));
        return Integer.parseInt(value.strip());
    }

    /** Returns bytes as characters. */
    private String text(int from, int to) {
        return new String(file, from, to - from, StandardCharsets.ISO_8859_1);
    }
}

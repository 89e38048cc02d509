package io.github.huozi.stamp;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The part that an incremental update appends to a PDF (ISO 32000-1, 7.5.6): objects, and a cross-reference stream. */
final class PdfUpdate {

    private final PdfFile file;
    private final Map<Integer, byte[]> objects = new TreeMap<>();
    private int next;

    PdfUpdate(PdfFile file) {
        this.file = file;
        this.next = file.size();
    }

    /** Adds an object and returns a reference to it. */
    String add(PdfDictionary dictionary) {
        int number = next++;
        replace(number, dictionary);
        return number + " 0 R";
    }

    /** Adds a stream and returns a reference to it. */
    String add(PdfDictionary dictionary, byte[] data) {
        int number = next++;
        replace(number, dictionary, data);
        return number + " 0 R";
    }

    /** Replaces an object with a dictionary. */
    void replace(int number, PdfDictionary dictionary) {
        objects.put(number, bytes(dictionary + "\n"));
    }

    /** Replaces an object with a stream; the data must be encoded as the dictionary states. */
    void replace(int number, PdfDictionary dictionary, byte[] data) {
        ByteArrayOutputStream object = new ByteArrayOutputStream(data.length + 256);
        object.writeBytes(bytes(dictionary.with("Length", data.length) + "\nstream\n"));
        object.writeBytes(data);
        object.writeBytes(bytes("\nendstream\n"));
        objects.put(number, object.toByteArray());
    }

    /**
     * Writes the file and the update.
     *
     * @param identity the second part of the file identifier, which distinguishes this version of the file (14.4)
     */
    void writeTo(OutputStream out, byte[] identity) throws IOException {
        ByteArrayOutputStream added = new ByteArrayOutputStream(1 << 16);
        byte[] before = file.bytes();
        if (before[before.length - 1] != '\n') {
            added.write('\n');
        }
        int crossReference = next++;
        Map<Integer, Integer> offsets = new TreeMap<>();
        for (Map.Entry<Integer, byte[]> object : objects.entrySet()) {
            offsets.put(object.getKey(), before.length + added.size());
            added.writeBytes(bytes(object.getKey() + " 0 obj\n"));
            added.writeBytes(object.getValue());
            added.writeBytes(bytes("endobj\n"));
        }
        int start = before.length + added.size();
        offsets.put(crossReference, start);
        added.writeBytes(bytes(crossReference + " 0 obj\n"));
        writeReferences(offsets, identity, added);
        added.writeBytes(bytes("endobj\nstartxref\n" + start + "\n%%EOF\n"));
        out.write(before);
        added.writeTo(out);
        out.flush();
    }

    private void writeReferences(Map<Integer, Integer> offsets, byte[] identity, ByteArrayOutputStream added)
            throws UnstampableException {
        ByteBuffer entries = ByteBuffer.allocate(offsets.size() * 6);
        StringBuilder index = new StringBuilder("[");
        int last = -2;
        int run = 0;
        for (Map.Entry<Integer, Integer> offset : offsets.entrySet()) {
            if (offset.getKey() != last + 1) {
                index.append(run == 0 ? "" : run + " ").append(offset.getKey()).append(' ');
                run = 0;
            }
            last = offset.getKey();
            run++;
            entries.put((byte) 1).putInt(offset.getValue()).put((byte) 0);
        }
        index.append(run).append(']');
        PdfDictionary trailer = PdfDictionary.empty()
                .with("Type", "/XRef")
                .with("Size", next)
                .with("Index", index)
                .with("W", "[1 4 1]")
                .with("Prev", file.crossReference());
        for (String key : List.of("Root", "Info")) {
            if (file.trailer().value(key).isPresent()) {
                trailer = trailer.with(key, file.trailer().value(key).orElseThrow());
            }
        }
        List<String> id = PdfSyntax.array(file.trailer().value("ID").orElse("[<>]"));
        trailer =
                trailer.with("ID", "[" + id.get(0) + " " + hex(identity) + "]").with("Length", entries.capacity());
        added.writeBytes(bytes(trailer + "\nstream\n"));
        added.writeBytes(entries.array());
        added.writeBytes(bytes("\nendstream\n"));
    }

    private static String hex(byte[] data) {
        return "<" + java.util.HexFormat.of().withUpperCase().formatHex(data) + ">";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}

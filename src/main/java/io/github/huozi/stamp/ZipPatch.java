package io.github.huozi.stamp;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * A ZIP file in which some entries are replaced (APPNOTE 6.3.10, 4.3). All others are copied in packed form, so that a
 * large file costs only its bytes. ZIP64 is not supported, since Huozi's EPUBs do not need it.
 */
final class ZipPatch {

    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int CENTRAL_LENGTH = 46;
    private static final int LOCAL_LENGTH = 30;
    private static final int UTF8 = 1 << 11;
    private static final int DEFLATED = 8;

    /** The maximum number of bytes that a deflated byte expands to, RFC 1951. */
    private static final int BEST_RATIO = 1032;

    /** An entry of the central directory. */
    private record Entry(String name, ByteBuffer header, int offset, int method, int packed, int unpacked) {}

    private final byte[] file;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Map<String, byte[]> changed = new TreeMap<>();
    private final int directory;

    private ZipPatch(byte[] file, int directory) {
        this.file = file;
        this.directory = directory;
    }

    static ZipPatch of(byte[] file) throws UnstampableException {
        try {
            ByteBuffer in = little(file);
            int end = end(in);
            int count = Short.toUnsignedInt(in.getShort(end + 10));
            int at = in.getInt(end + 16);
            ZipPatch zip = new ZipPatch(file, at);
            for (int i = 0; i < count; i++) {
                at = zip.take(in, at);
            }
            zip.checkPlaces();
            return zip;
        } catch (IndexOutOfBoundsException e) {
            throw new UnstampableException("stamp.zip").because(e);
        }
    }

    private static int end(ByteBuffer in) throws UnstampableException {
        for (int at = in.capacity() - END_LENGTH; at >= 0 && at >= in.capacity() - END_LENGTH - 0xFFFF; at--) {
            if (in.getInt(at) == END) {
                return at;
            }
        }
        throw new UnstampableException("stamp.zip");
    }

    private int take(ByteBuffer in, int at) throws UnstampableException {
        if (in.getInt(at) != CENTRAL) {
            throw new UnstampableException("stamp.zip");
        }
        int nameLength = Short.toUnsignedInt(in.getShort(at + 28));
        int length = CENTRAL_LENGTH
                + nameLength
                + Short.toUnsignedInt(in.getShort(at + 30))
                + Short.toUnsignedInt(in.getShort(at + 32));
        byte[] header = new byte[length];
        in.get(at, header);
        String name = new String(header, CENTRAL_LENGTH, nameLength, StandardCharsets.UTF_8);
        entries.put(
                name,
                new Entry(
                        name,
                        little(header),
                        in.getInt(at + 42),
                        Short.toUnsignedInt(in.getShort(at + 10)),
                        in.getInt(at + 20),
                        in.getInt(at + 24)));
        return at + length;
    }

    /** Checks that entries precede the directory and that none claims more than its packed bytes can hold. */
    private void checkPlaces() throws UnstampableException {
        boolean sound = directory >= 0 && directory <= file.length;
        for (Entry entry : entries.values()) {
            sound &= entry.offset() >= 0 && entry.offset() <= directory - LOCAL_LENGTH;
            sound &= entry.packed() >= 0 && entry.packed() <= file.length;
            sound &= entry.unpacked() >= 0 && entry.unpacked() <= (entry.packed() + 1L) * BEST_RATIO;
        }
        if (!sound) {
            throw new UnstampableException("stamp.zip");
        }
    }

    boolean has(String name) {
        return entries.containsKey(name);
    }

    /** Returns the content of an entry as UTF-8. */
    Optional<String> text(String name) throws UnstampableException {
        Entry entry = entries.get(name);
        if (entry == null) {
            return Optional.empty();
        }
        try {
            ByteBuffer in = little(file);
            int start = entry.offset()
                    + LOCAL_LENGTH
                    + Short.toUnsignedInt(in.getShort(entry.offset() + 26))
                    + Short.toUnsignedInt(in.getShort(entry.offset() + 28));
            byte[] content = new byte[entry.unpacked()];
            if (entry.method() == DEFLATED) {
                inflate(start, entry.packed(), content);
            } else {
                in.get(start, content);
            }
            return Optional.of(new String(content, StandardCharsets.UTF_8));
        } catch (IndexOutOfBoundsException | DataFormatException e) {
            throw new UnstampableException("stamp.zip").because(e);
        }
    }

    private void inflate(int start, int length, byte[] into) throws DataFormatException {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(file, start, length);
            int done = 0;
            while (done < into.length) {
                int more = inflater.inflate(into, done, into.length - done);
                if (more == 0) {
                    throw new DataFormatException("too short");
                }
                done += more;
            }
        } finally {
            inflater.end();
        }
    }

    /** Replaces the content of an entry, or adds an entry at the end. */
    void put(String name, byte[] content) {
        changed.put(name, content);
    }

    /** Writes the file with the replacements; {@code out} stays open. */
    void writeTo(OutputStream out) throws IOException {
        ByteArrayOutputStream central = new ByteArrayOutputStream();
        List<Entry> inOrder = entries.values().stream()
                .sorted(Comparator.comparingInt(Entry::offset))
                .toList();
        int at = 0;
        for (int i = 0; i < inOrder.size(); i++) {
            Entry entry = inOrder.get(i);
            byte[] content = changed.get(entry.name());
            if (content == null) {
                int end = i + 1 < inOrder.size() ? inOrder.get(i + 1).offset() : directory;
                out.write(file, entry.offset(), end - entry.offset());
                central.writeBytes(moved(entry.header(), at));
                at += end - entry.offset();
            } else {
                at += write(entry.name(), content, times(entry), at, out, central);
            }
        }
        int count = inOrder.size();
        for (Map.Entry<String, byte[]> added : changed.entrySet()) {
            if (!entries.containsKey(added.getKey())) {
                at += write(added.getKey(), added.getValue(), times(inOrder.get(0)), at, out, central);
                count++;
            }
        }
        central.writeTo(out);
        byte[] record = new byte[END_LENGTH];
        ByteBuffer end = little(record);
        end.putInt(END).putInt(0).putShort((short) count).putShort((short) count);
        end.putInt(central.size()).putInt(at).putShort((short) 0);
        out.write(record);
        out.flush();
    }

    private static byte[] moved(ByteBuffer header, int offset) {
        byte[] copy = new byte[header.capacity()];
        header.get(0, copy);
        little(copy).putInt(42, offset);
        return copy;
    }

    /** Returns time and date in the form of the central directory. */
    private static int times(Entry entry) {
        return entry.header().getInt(12);
    }

    private static int write(
            String name, byte[] content, int times, int offset, OutputStream out, ByteArrayOutputStream central)
            throws IOException {
        byte[] packed = Packed.raw(content);
        byte[] nameBytes = name.getBytes(StandardCharsets.UTF_8);
        CRC32 sum = new CRC32();
        sum.update(content);
        byte[] shared = new byte[26];
        ByteBuffer common = little(shared);
        common.putShort((short) 20)
                .putShort((short) UTF8)
                .putShort((short) DEFLATED)
                .putInt(times);
        common.putInt((int) sum.getValue()).putInt(packed.length).putInt(content.length);
        common.putShort((short) nameBytes.length).putShort((short) 0);
        byte[] local = new byte[4];
        little(local).putInt(LOCAL);
        out.write(local);
        out.write(shared);
        out.write(nameBytes);
        out.write(packed);
        byte[] made = new byte[6];
        little(made).putInt(CENTRAL).putShort((short) 20);
        // No comment, disk 0, no attributes.
        byte[] rest = new byte[14];
        little(rest).putInt(10, offset);
        central.writeBytes(made);
        central.writeBytes(shared);
        central.writeBytes(rest);
        central.writeBytes(nameBytes);
        return LOCAL_LENGTH + nameBytes.length + packed.length;
    }

    private static ByteBuffer little(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}

package io.github.huozi.archive;

import io.github.huozi.archive.ArchiveFault.Rule;
import io.github.huozi.book.control.BuildControl;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * A zip file in memory (PKWARE APPNOTE 6.3.10), read only by its central directory: bytes between the listed entries
 * are ignored. Entries are inflated on request. Not thread-safe.
 */
public final class ZipArchive {

    private static final int END = 0x06054b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int LOCAL = 0x04034b50;
    private static final int END_SIZE = 22;
    private static final int CENTRAL_SIZE = 46;
    private static final int LOCAL_SIZE = 30;
    private static final int LONGEST_COMMENT = 65_535;
    private static final int UTF_8 = 1 << 11;
    private static final int ENCRYPTED = 1;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final int LARGE = 1_000_000;
    private static final long UNSIGNED = 0xFFFF_FFFFL;

    /**
     * An entry of the central directory.
     *
     * @param stored the number of bytes that it takes in the archive
     * @param offset the offset of its local header
     */
    private record Entry(String name, boolean encrypted, int method, long stored, long offset) {}

    private final ByteBuffer bytes;
    private final ArchiveLimits limits;
    private final BuildControl control;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    /** The names as written, by the same names in lower case. */
    private final Map<String, String> names = new LinkedHashMap<>();

    private long inflated;

    private ZipArchive(byte[] bytes, ArchiveLimits limits, BuildControl control) {
        this.bytes = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        this.limits = limits;
        this.control = control;
    }

    /**
     * Opens an archive.
     *
     * @param control may cancel it
     * @throws ArchiveFault when it is not a zip file, or breaks a rule of the directory
     */
    public static ZipArchive open(byte[] bytes, ArchiveLimits limits, BuildControl control) throws ArchiveFault {
        ZipArchive archive = new ZipArchive(bytes, limits, control);
        try {
            archive.readDirectory();
        } catch (IndexOutOfBoundsException e) {
            throw new ArchiveFault(Rule.DAMAGED, "");
        }
        return archive;
    }

    /** Returns the names of its files, in the order of the directory. */
    public List<String> names() {
        return new ArrayList<>(entries.keySet());
    }

    /** Whether it has a file of that name. */
    public boolean has(String name) {
        return entries.containsKey(name);
    }

    /**
     * Returns a file.
     *
     * @param name the name as in {@link #names()}; case does not matter when no file has exactly this name
     * @return the content; empty when there is no such file
     * @throws ArchiveFault when it is too large, encrypted or damaged
     */
    public Optional<byte[]> read(String name) throws ArchiveFault {
        Entry entry = entries.get(name);
        if (entry == null) {
            String written = names.get(name.toLowerCase(Locale.ROOT));
            entry = written == null ? null : entries.get(written);
        }
        if (entry == null) {
            return Optional.empty();
        }
        if (entry.encrypted()) {
            throw new ArchiveFault(Rule.ENCRYPTED, entry.name());
        }
        try {
            return Optional.of(content(entry));
        } catch (IndexOutOfBoundsException | DataFormatException e) {
            throw new ArchiveFault(Rule.DAMAGED, entry.name());
        }
    }

    private void readDirectory() throws ArchiveFault {
        int end = end();
        int count = Short.toUnsignedInt(bytes.getShort(end + 10));
        if (count > limits.entries()) {
            throw new ArchiveFault(Rule.ENTRIES, "");
        }
        int at = position(bytes.getInt(end + 16) & UNSIGNED);
        for (int nth = 0; nth < count; nth++) {
            control.check();
            if (bytes.getInt(at) != CENTRAL) {
                throw new ArchiveFault(Rule.DAMAGED, "");
            }
            int name = Short.toUnsignedInt(bytes.getShort(at + 28));
            int extra = Short.toUnsignedInt(bytes.getShort(at + 30));
            int comment = Short.toUnsignedInt(bytes.getShort(at + 32));
            add(entry(at, name, extra));
            at += CENTRAL_SIZE + name + extra + comment;
        }
    }

    private int end() throws ArchiveFault {
        int least = Math.max(0, bytes.limit() - END_SIZE - LONGEST_COMMENT);
        for (int at = bytes.limit() - END_SIZE; at >= least; at--) {
            if (bytes.getInt(at) == END) {
                return at;
            }
        }
        boolean begun = bytes.limit() >= 4 && bytes.getInt(0) == LOCAL;
        throw new ArchiveFault(begun ? Rule.DAMAGED : Rule.NO_ZIP, "");
    }

    private Entry entry(int at, int nameLength, int extraLength) {
        int flags = Short.toUnsignedInt(bytes.getShort(at + 8));
        Charset charset = (flags & UTF_8) == 0 ? Charset.forName("IBM437") : StandardCharsets.UTF_8;
        String name = new String(bytes.array(), at + CENTRAL_SIZE, nameLength, charset);
        long stored = bytes.getInt(at + 20) & UNSIGNED;
        long size = bytes.getInt(at + 24) & UNSIGNED;
        long offset = bytes.getInt(at + 42) & UNSIGNED;
        // 4.5.3: the fields of Zip64, only those too large for their usual places, in this order.
        int extra = at + CENTRAL_SIZE + nameLength;
        int last = extra + extraLength;
        while (extra + 4 <= last) {
            int length = Short.toUnsignedInt(bytes.getShort(extra + 2));
            if (bytes.getShort(extra) == 1) {
                int field = extra + 4;
                field += size == UNSIGNED ? 8 : 0;
                if (stored == UNSIGNED) {
                    stored = bytes.getLong(field);
                    field += 8;
                }
                offset = offset == UNSIGNED ? bytes.getLong(field) : offset;
            }
            extra += 4 + length;
        }
        int method = Short.toUnsignedInt(bytes.getShort(at + 10));
        return new Entry(name, (flags & ENCRYPTED) != 0, method, stored, offset);
    }

    private void add(Entry entry) throws ArchiveFault {
        String name = entry.name();
        if (name.endsWith("/") || name.endsWith("\\")) {
            return;
        }
        String plain = name.replace('\\', '/');
        boolean leads = plain.startsWith("/") || plain.matches("(?s)[A-Za-z]:.*") || plain.indexOf('\0') >= 0;
        for (String part : plain.split("/", -1)) {
            leads |= part.equals("..");
        }
        if (leads || entries.putIfAbsent(plain, entry) != null) {
            throw new ArchiveFault(Rule.NAME, name);
        }
        names.putIfAbsent(plain.toLowerCase(Locale.ROOT), plain);
    }

    private byte[] content(Entry entry) throws ArchiveFault, DataFormatException {
        int header = position(entry.offset());
        if (bytes.getInt(header) != LOCAL) {
            throw new ArchiveFault(Rule.DAMAGED, entry.name());
        }
        int from = header
                + LOCAL_SIZE
                + Short.toUnsignedInt(bytes.getShort(header + 26))
                + Short.toUnsignedInt(bytes.getShort(header + 28));
        int length = position(entry.stored());
        if (from > bytes.limit() - length) {
            throw new ArchiveFault(Rule.DAMAGED, entry.name());
        }
        return switch (entry.method()) {
            case STORED -> {
                count(length, length, entry);
                byte[] copy = new byte[length];
                bytes.get(from, copy);
                yield copy;
            }
            case DEFLATED -> inflate(entry, from, length);
            default -> throw new ArchiveFault(Rule.DAMAGED, entry.name());
        };
    }

    private byte[] inflate(Entry entry, int from, int length) throws ArchiveFault, DataFormatException {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(bytes.array(), from, length);
            ByteArrayOutputStream out = new ByteArrayOutputStream(Math.max(32, 3 * Math.min(length, LARGE)));
            byte[] buffer = new byte[16_384];
            while (!inflater.finished()) {
                control.check();
                int read = inflater.inflate(buffer);
                if (read == 0 && !inflater.finished()) {
                    throw new ArchiveFault(Rule.DAMAGED, entry.name());
                }
                out.write(buffer, 0, read);
                count(read, out.size(), entry);
            }
            return out.toByteArray();
        } finally {
            inflater.end();
        }
    }

    private void count(int more, long size, Entry entry) throws ArchiveFault {
        inflated += more;
        if (inflated > limits.bytes()) {
            throw new ArchiveFault(Rule.SIZE, entry.name());
        }
        if (size > LARGE && size / Math.max(1, entry.stored()) > limits.ratio()) {
            throw new ArchiveFault(Rule.RATIO, entry.name());
        }
    }

    private static int position(long offset) throws IndexOutOfBoundsException {
        if (offset < 0 || offset > Integer.MAX_VALUE) {
            throw new IndexOutOfBoundsException();
        }
        return (int) offset;
    }
}

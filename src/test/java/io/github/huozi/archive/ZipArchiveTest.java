package io.github.huozi.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.huozi.archive.ArchiveFault.Rule;
import io.github.huozi.book.control.BuildControl;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZipArchiveTest {

    private static final ArchiveLimits LIMITS = new ArchiveLimits(5, 3_000_000, 200, 1000, 20);

    @Test
    void readsStoredAndDeflatedEntries() throws IOException {
        ZipArchive archive = open(zip(Map.of("文/一.xml", "正文", "+stored", "as it is")));
        assertThat(archive.names()).containsExactlyInAnyOrder("文/一.xml", "+stored");
        assertThat(archive.read("文/一.xml"))
                .hasValueSatisfying(it -> assertThat(it).isEqualTo(utf8("正文")));
        assertThat(archive.read("+STORED"))
                .hasValueSatisfying(it -> assertThat(it).isEqualTo(utf8("as it is")));
        assertThat(archive.read("none")).isEmpty();
    }

    @Test
    void rejectsWhatInflatesTooFar() throws IOException {
        byte[] bomb = zip(Map.of("bomb", "0".repeat(2_000_000)));
        assertFault(() -> open(bomb).read("bomb"), Rule.RATIO);
        ZipArchive many = open(zip(Map.of("a", noise(1_800_000), "b", noise(1_800_000))));
        assertThat(many.read("a")).isPresent();
        assertFault(() -> many.read("b"), Rule.SIZE);
    }

    @Test
    void rejectsTooManyEntries() throws IOException {
        byte[] six = zip(Map.of("1", "", "2", "", "3", "", "4", "", "5", "", "6", ""));
        assertFault(() -> open(six), Rule.ENTRIES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../out", "a/../../out", "/etc/passwd", "C:\\out", "a\\..\\..\\out"})
    void rejectsNamesThatLeadOut(String name) throws IOException {
        byte[] bytes = zip(Map.of(name, "x"));
        assertFault(() -> open(bytes), Rule.NAME);
    }

    @Test
    void rejectsEncryptedEntries() throws IOException {
        byte[] bytes = zip(Map.of("a", "secret"));
        bytes[central(bytes) + 8] |= 1;
        assertFault(() -> open(bytes).read("a"), Rule.ENCRYPTED);
    }

    @Test
    void rejectsTruncatedFilesAndThoseThatAreNoZip() throws IOException {
        byte[] whole = zip(Map.of("a", noise(5000)));
        assertFault(() -> open(Arrays.copyOf(whole, whole.length - 30)), Rule.DAMAGED);
        assertFault(() -> open(utf8("<html>")), Rule.NO_ZIP);
        assertFault(() -> open(new byte[0]), Rule.NO_ZIP);
        byte[] longer = whole.clone();
        longer[central(whole) + 23] = 0x70;
        assertFault(() -> open(longer).read("a"), Rule.DAMAGED);
        byte[] outside = whole.clone();
        outside[central(whole) + 45] = 0x70;
        assertFault(() -> open(outside).read("a"), Rule.DAMAGED);
    }

    private interface Attempt {
        Object run() throws IOException;
    }

    private static void assertFault(Attempt attempt, Rule rule) {
        assertThatThrownBy(attempt::run).isInstanceOfSatisfying(ArchiveFault.class, fault -> assertThat(fault.rule())
                .isEqualTo(rule));
    }

    private static ZipArchive open(byte[] bytes) throws ArchiveFault {
        return ZipArchive.open(bytes, LIMITS, BuildControl.NONE);
    }

    private static int central(byte[] bytes) {
        for (int at = 0; ; at++) {
            if (bytes[at] == 'P' && bytes[at + 1] == 'K' && bytes[at + 2] == 1 && bytes[at + 3] == 2) {
                return at;
            }
        }
    }

    /** Text that does not become much smaller. */
    private static String noise(int length) {
        return new java.util.Random(7)
                .ints(length, 33, 127)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(Map<String, String> files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                byte[] bytes = utf8(file.getValue());
                ZipEntry entry = new ZipEntry(file.getKey());
                if (file.getKey().startsWith("+")) {
                    CRC32 crc = new CRC32();
                    crc.update(bytes);
                    entry.setMethod(ZipEntry.STORED);
                    entry.setSize(bytes.length);
                    entry.setCrc(crc.getValue());
                }
                zip.putNextEntry(entry);
                zip.write(bytes);
            }
        }
        return out.toByteArray();
    }
}

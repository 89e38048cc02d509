package io.github.huozi.png;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PngChunksTest {

    private static final int SIGNATURE = 8;

    @Test
    void givesTheChunksInTheirOrder() throws Exception {
        assertThat(types(plain())).containsExactly("IHDR", "IDAT", "IEND");
    }

    @Test
    void readsTheHeader() throws Exception {
        PngHeader header = PngHeader.of(first(plain()));

        assertThat(header).isEqualTo(new PngHeader(8, 5, 8, PngHeader.RGB, false));
        assertThat(header.hasAlpha()).isFalse();
        assertThat(new PngHeader(1, 1, 8, PngHeader.GREY_ALPHA, true).hasAlpha())
                .isTrue();
    }

    @Test
    void dropsChunksAndLeavesTheOthersByteForByte() throws Exception {
        byte[] written = write(new PngChunkText("gAMA", "...."), new PngChunkText("tEXt", "Title\0活字"));

        byte[] bare = PngChunks.without(written, Set.of("gAMA"));

        assertThat(types(bare)).containsExactly("IHDR", "tEXt", "IDAT", "IEND");
        assertThat(PngChunks.without(bare, Set.of("tEXt"))).isEqualTo(plain());
        assertThat(PngChunks.has(bare, "tEXt")).isTrue();
        assertThat(PngChunks.has(bare, "gAMA")).isFalse();
    }

    @Test
    void joinsTheDataOfSeveralChunks() throws Exception {
        byte[] whole = PngChunks.joined(plain(), "IDAT");
        PngWriter out = new PngWriter(100).header(new PngHeader(8, 5, 8, PngHeader.RGB, false));
        for (byte each : whole) {
            out.chunk(PngChunk.PIXELS, new byte[] {each});
        }
        byte[] parted = out.end().bytes();

        assertThat(PngChunks.joined(parted, "IDAT")).isEqualTo(whole);
        assertThat(ImageIO.read(new ByteArrayInputStream(parted)).getRGB(3, 2) & 0xffffff)
                .isEqualTo(0xb3472f);
    }

    @Test
    void findsTheByteThatIsWrong() throws Exception {
        byte[] damaged = plain();
        damaged[SIGNATURE + 20] ^= 1;

        List<PngChunk> chunks = chunks(damaged);

        assertThat(chunks.get(0).isIntact()).isFalse();
        assertThat(chunks.get(1).isIntact()).isTrue();
        assertThat(chunks.get(2).isIntact()).isTrue();
    }

    @Test
    void ignoresWhatFollowsTheEnd() throws Exception {
        byte[] longer = Arrays.copyOf(plain(), plain().length + 40);
        Arrays.fill(longer, plain().length, longer.length, (byte) 0xff);

        assertThat(types(longer)).containsExactly("IHDR", "IDAT", "IEND");
        assertThat(PngChunks.without(longer, Set.of())).isEqualTo(plain());
    }

    @Test
    void isCutOffWhereverItEndsEarly() throws IOException {
        byte[] whole = plain();
        for (int length = SIGNATURE; length < whole.length; length++) {
            assertFault(Arrays.copyOf(whole, length), PngFault.Kind.CUT_OFF);
        }
        for (int length = 0; length < SIGNATURE; length++) {
            assertFault(Arrays.copyOf(whole, length), PngFault.Kind.NO_PNG);
        }
    }

    @Test
    void isCutOffWhereALengthIsBeyondTheFile() throws IOException {
        for (int length : new int[] {Integer.MAX_VALUE, Integer.MAX_VALUE - 11, -1, Integer.MIN_VALUE, 1 << 20}) {
            byte[] hostile = plain();
            ByteBuffer.wrap(hostile).putInt(SIGNATURE, length);
            assertFault(hostile, PngFault.Kind.CUT_OFF);
        }
    }

    @Test
    void isNoPngWithoutItsSignature() throws IOException {
        byte[] other = plain();
        other[0] = 'P';
        assertFault(other, PngFault.Kind.NO_PNG);
        assertFault("没有图".getBytes(StandardCharsets.UTF_8), PngFault.Kind.NO_PNG);
    }

    @Test
    void aHeaderIsTheFirstChunkAndWhole() throws Exception {
        PngChunk pixels = chunks(plain()).get(1);
        PngChunk small =
                first(new PngWriter(60).chunk("IHDR", new byte[12]).end().bytes());
        PngChunk empty = first(new PngWriter(60)
                .header(new PngHeader(0, 5, 8, PngHeader.RGB, false))
                .end()
                .bytes());
        PngChunk negative = first(new PngWriter(60)
                .header(new PngHeader(8, -5, 8, PngHeader.RGB, false))
                .end()
                .bytes());

        for (PngChunk each : List.of(pixels, small, empty, negative)) {
            assertThatExceptionOfType(PngFault.class)
                    .isThrownBy(() -> PngHeader.of(each))
                    .matches(fault -> fault.kind() == PngFault.Kind.DAMAGED);
        }
    }

    /** Any bytes at all give chunks or a fault, nothing else. */
    @Test
    void survivesAnyBytes() throws IOException {
        Random random = new Random(7);
        byte[] whole = write(new PngChunkText("sRGB", "."));
        for (int round = 0; round < 3000; round++) {
            byte[] hostile = whole.clone();
            for (int i = 0; i < 4; i++) {
                hostile[SIGNATURE + random.nextInt(hostile.length - SIGNATURE)] = (byte) random.nextInt();
            }
            try {
                List<PngChunk> chunks = chunks(hostile);
                chunks.forEach(PngChunk::isIntact);
                PngHeader.of(chunks.get(0));
                assertThat(PngChunks.without(hostile, Set.of("sRGB"))).isNotEmpty();
            } catch (PngFault fault) {
                assertThat(fault.kind()).isNotNull();
            }
        }
    }

    private static void assertFault(byte[] file, PngFault.Kind kind) {
        assertThatExceptionOfType(PngFault.class)
                .isThrownBy(() -> PngChunks.without(file, Set.of()))
                .matches(fault -> fault.kind() == kind, kind.toString());
    }

    private static PngChunk first(byte[] file) throws PngFault {
        return PngChunks.of(file).next().orElseThrow();
    }

    private static List<PngChunk> chunks(byte[] file) throws PngFault {
        List<PngChunk> all = new ArrayList<>();
        PngChunks chunks = PngChunks.of(file);
        for (Optional<PngChunk> next = chunks.next(); next.isPresent(); next = chunks.next()) {
            all.add(next.get());
        }
        return all;
    }

    private static List<String> types(byte[] file) throws PngFault {
        return chunks(file).stream().map(PngChunk::type).toList();
    }

    private record PngChunkText(String type, String text) {}

    /** The plain picture with chunks after its header. */
    private static byte[] write(PngChunkText... more) throws IOException {
        try {
            List<PngChunk> chunks = chunks(plain());
            PngWriter out = new PngWriter(200).copy(chunks.get(0));
            for (PngChunkText each : more) {
                out.chunk(each.type(), each.text().getBytes(StandardCharsets.UTF_8));
            }
            IntStream.range(1, chunks.size()).forEach(i -> out.copy(chunks.get(i)));
            return out.bytes();
        } catch (PngFault e) {
            throw new IOException(e);
        }
    }

    private static byte[] plain() throws IOException {
        BufferedImage image = new BufferedImage(8, 5, BufferedImage.TYPE_INT_RGB);
        image.setRGB(3, 2, 0xb3472f);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }
}

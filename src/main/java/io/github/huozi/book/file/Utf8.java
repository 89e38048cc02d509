package io.github.huozi.book.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Bytes taken as UTF-8.
 *
 * @param text the text without a byte order mark; empty when the bytes are not UTF-8
 * @param badLine the line of the first byte that is not UTF-8, from 1; 0 when all are
 * @param likely the encoding that the bytes are more likely in; empty when none fits
 * @hidden
 */
public record Utf8(Optional<String> text, int badLine, String likely) {

    /** Decodes strictly: no byte is ever replaced. */
    public static Utf8 decode(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            return new Utf8(Optional.empty(), 1, "UTF-16");
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        java.nio.CharBuffer out = java.nio.CharBuffer.allocate(bytes.length + 1);
        CoderResult result = strict(StandardCharsets.UTF_8).decode(in, out, true);
        if (!result.isError()) {
            String text = out.flip().toString();
            return new Utf8(Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text), 0, "");
        }
        int line = 1;
        for (int i = 0; i < in.position(); i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return new Utf8(Optional.empty(), line, fits(bytes, "GB18030") ? "GB18030" : fits(bytes, "Big5") ? "Big5" : "");
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static boolean fits(byte[] bytes, String charset) {
        if (!Charset.isSupported(charset)) {
            return false;
        }
        try {
            strict(Charset.forName(charset)).decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static CharsetDecoder strict(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }
}

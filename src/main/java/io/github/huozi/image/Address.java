package io.github.huozi.image;

import io.github.huozi.book.file.BookPath;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The target of a picture's {@code src}. */
sealed interface Address {

    /**
     * A file of the book.
     *
     * @param path the path relative to the book's folder, decoded and normalised
     */
    record Local(String path) implements Address {}

    /** A file on another server. */
    record Remote() implements Address {}

    /** Data in the address itself. */
    record Inline(Bytes bytes) implements Address {}

    /** A file on this machine, but outside the book. */
    record Outside() implements Address {}

    /** An address with an unsupported scheme, or none. */
    record Unknown() implements Address {}

    /** Bytes with value equality. */
    final class Bytes {
        private final byte[] bytes;

        Bytes(byte[] bytes) {
            this.bytes = bytes;
        }

        byte[] get() {
            return bytes;
        }
    }

    Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):.*", Pattern.DOTALL);

    /**
     * Parses an address.
     *
     * @param src the address as written
     * @param base the path of the file that contains it
     */
    static Address of(String src, String base) {
        String address = src.strip();
        if (address.isEmpty()) {
            return new Unknown();
        }
        if (address.startsWith("//")) {
            return new Remote();
        }
        var scheme = SCHEME.matcher(address);
        if (scheme.matches()) {
            return switch (scheme.group(1).toLowerCase(Locale.ROOT)) {
                case "http", "https", "ftp" -> new Remote();
                case "data" -> inline(address);
                case "file" -> new Outside();
                // A drive letter on Windows.
                default -> scheme.group(1).length() == 1 ? new Outside() : new Unknown();
            };
        }
        String path = decode(address.split("[?#]", 2)[0]).replace('\\', '/');
        return path.isBlank() ? new Unknown() : local(path, base);
    }

    /** Returns a readable address: percent-encoding is decoded where the result is text. */
    static String shown(String address) {
        String decoded = decode(address);
        return decoded.indexOf('\uFFFD') < 0 && decoded.chars().noneMatch(Character::isISOControl) ? decoded : address;
    }

    private static Address local(String path, String base) {
        return BookPath.resolve(base, path)
                .map(name -> name.isEmpty() ? new Unknown() : new Local(name))
                .orElseGet(Outside::new);
    }

    /** RFC 2397. */
    private static Address inline(String address) {
        int comma = address.indexOf(',');
        if (comma < 0) {
            return new Unknown();
        }
        String head = address.substring(0, comma).toLowerCase(Locale.ROOT);
        byte[] body = bytes(address.substring(comma + 1));
        if (!head.endsWith(";base64")) {
            return new Inline(new Bytes(body));
        }
        try {
            // Some programs use the alphabet for URLs (RFC 4648, 5), in which two characters differ.
            String text = new String(body, StandardCharsets.ISO_8859_1)
                    .replace('-', '+')
                    .replace('_', '/');
            return new Inline(new Bytes(Base64.getMimeDecoder().decode(text)));
        } catch (IllegalArgumentException e) {
            return new Unknown();
        }
    }

    private static String decode(String text) {
        return text.indexOf('%') < 0 ? text : new String(bytes(text), StandardCharsets.UTF_8);
    }

    /** A percent sign that begins no escape is literal. */
    private static byte[] bytes(String text) {
        byte[] in = text.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream(in.length);
        for (int i = 0; i < in.length; i++) {
            Optional<Integer> code = in[i] == '%' ? code(in, i + 1) : Optional.empty();
            out.write(code.orElse((int) in[i]));
            i += code.isPresent() ? 2 : 0;
        }
        return out.toByteArray();
    }

    private static Optional<Integer> code(byte[] in, int at) {
        if (at + 1 >= in.length) {
            return Optional.empty();
        }
        int high = Character.digit(in[at], 16);
        int low = Character.digit(in[at + 1], 16);
        return high < 0 || low < 0 ? Optional.empty() : Optional.of(16 * high + low);
    }
}

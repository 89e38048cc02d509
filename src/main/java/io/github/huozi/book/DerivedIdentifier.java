package io.github.huozi.book;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * The identifier of a book that states none: a name-based UUID (version 5) of its title and authors.
 *
 * @hidden
 */
public final class DerivedIdentifier {

    /** The namespace of derived identifiers, RFC 9562 section 5.5; arbitrary, and must never change. */
    private static final UUID NAMESPACE = UUID.fromString("5d1f9a52-3a0e-4c7b-9d35-6f1a7c0b7e11");

    private DerivedIdentifier() {}

    /** Returns an identifier that is the same for all editions of a book, as long as it keeps its title and its authors. */
    public static String of(String title, List<Contributor> contributors) {
        List<String> names = new ArrayList<>(List.of(title));
        contributors.stream()
                .filter(contributor -> contributor.role() == Contributor.Role.AUTHOR)
                .forEach(author -> names.add(author.name()));
        try {
            MessageDigest sha1 = MessageDigest.getInstance("SHA-1");
            sha1.update(ByteBuffer.allocate(16)
                    .putLong(NAMESPACE.getMostSignificantBits())
                    .putLong(NAMESPACE.getLeastSignificantBits())
                    .array());
            ByteBuffer hash =
                    ByteBuffer.wrap(sha1.digest(String.join("\n", names).getBytes(StandardCharsets.UTF_8)));
            long high = (hash.getLong() & 0xFFFF_FFFF_FFFF_0FFFL) | 0x5000L;
            long low = (hash.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
            return "urn:uuid:" + new UUID(high, low);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-1", e);
        }
    }
}

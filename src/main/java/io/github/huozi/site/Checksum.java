package io.github.huozi.site;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 checksums. */
final class Checksum {

    private Checksum() {}

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Returns the first digits of the checksum, enough to tell the files of one site apart. */
    static String brief(byte[] bytes) {
        return HexFormat.of().formatHex(digest().digest(bytes), 0, 8);
    }
}

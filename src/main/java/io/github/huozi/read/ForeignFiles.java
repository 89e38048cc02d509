package io.github.huozi.read;

import io.github.huozi.book.file.Binary;
import java.nio.charset.StandardCharsets;

/** Recognises files of other programs by their bytes. */
final class ForeignFiles {

    private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final int LONGEST_LOOK = 4_000_000;

    private ForeignFiles() {}

    /** Whether it is a file of Office before 2007, or one with a password, which is wrapped in such a file. */
    static boolean isOldOffice(Binary bytes) {
        byte[] all = bytes.toByteArray();
        for (int at = 0; at < COMPOUND.length; at++) {
            if (all.length <= at || all[at] != COMPOUND[at]) {
                return false;
            }
        }
        return true;
    }

    /** Whether such a file holds another one that is encrypted (MS-OFFCRYPTO, 2.3.4). */
    static boolean isEncryptedOffice(Binary bytes) {
        byte[] all = bytes.toByteArray();
        String text = new String(all, 0, Math.min(all.length, LONGEST_LOOK), StandardCharsets.ISO_8859_1);
        return text.contains(
                new String("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1));
    }
}

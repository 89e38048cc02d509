package io.github.huozi.font.subset;

import java.util.zip.CRC32;

/** The name of a font subset in a PDF. */
public final class SubsetTag {

    private static final int LENGTH = 6;
    private static final int CAPITALS = 26;

    private SubsetTag() {}

    /**
     * ISO 32000-1, 9.6.4: the name of a font subset begins with six capitals and a plus sign; they are derived from its
     * bytes.
     */
    public static String before(String name, byte[] subset) {
        CRC32 sum = new CRC32();
        sum.update(subset);
        long rest = sum.getValue();
        StringBuilder tagged = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            tagged.append((char) ('A' + rest % CAPITALS));
            rest /= CAPITALS;
        }
        return tagged.append('+').append(name).toString();
    }
}

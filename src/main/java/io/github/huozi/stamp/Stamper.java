package io.github.huozi.stamp;

import io.github.huozi.font.FontLibrary;
import java.io.IOException;
import java.io.OutputStream;

/** Stamps finished files. Immutable and thread-safe. */
public final class Stamper {

    /** The maximum length: a line or two at the foot of a page. */
    private static final int LONGEST = 200;

    private final FontLibrary fonts;

    /**
     * @param fonts the faces that draw the text
     */
    public Stamper(FontLibrary fonts) {
        this.fonts = fonts;
    }

    /**
     * Writes a stamped copy. The same file and text give the same bytes.
     *
     * @param file an EPUB or a PDF made by Huozi
     * @param text the text, one line of at most 200 characters
     * @param out the destination; it stays open and receives nothing when the file cannot be stamped
     * @throws IllegalArgumentException when the text is blank, too long or has more than one line
     * @throws UnstampableException when the file cannot be stamped
     * @throws IOException when {@code out} cannot be written
     */
    public void stamp(byte[] file, String text, OutputStream out) throws IOException {
        String line = checked(text);
        if (startsWith(file, "PK")) {
            EpubStamp.stamp(file, line, fonts, out);
        } else if (startsWith(file, "%PDF-")) {
            PdfStamp.stamp(file, line, fonts, out);
        } else {
            throw new UnstampableException("stamp.kind");
        }
    }

    private static String checked(String text) {
        String line = text.strip();
        if (line.isEmpty() || line.length() > LONGEST || line.chars().anyMatch(c -> Character.isISOControl((char) c))) {
            throw new IllegalArgumentException(
                    "a stamp is one line of 1 to " + LONGEST + " characters, not " + text.length() + " of them");
        }
        return line;
    }

    private static boolean startsWith(byte[] file, String magic) {
        if (file.length < magic.length()) {
            return false;
        }
        for (int i = 0; i < magic.length(); i++) {
            if (file[i] != magic.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}

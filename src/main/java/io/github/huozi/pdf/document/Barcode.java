package io.github.huozi.pdf.document;

import io.github.huozi.book.Asset;
import io.github.huozi.book.file.Binary;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** The EAN-13 bar code of an ISBN, GS1 General Specifications 5.2 and GB 12904. */
final class Barcode {

    /** The width of a module on paper, in millimetres: the nominal size. */
    static final double MODULE = 0.33;

    /** Modules from edge to edge: 95 bars and spaces, plus quiet zones of 11 and 7. */
    static final int WIDTH = 113;

    private static final int QUIET = 11;
    private static final int HEIGHT = 60;
    private static final int PIXELS = 8;

    private static final String[] ODD = {
        "0001101", "0011001", "0010011", "0111101", "0100011", "0110001", "0101111", "0111011", "0110111", "0001011"
    };

    /** Which of the six left digits use the even pattern, by the implicit first digit. */
    private static final String[] PARITY = {
        "OOOOOO", "OOEOEE", "OOEEOE", "OOEEEO", "OEOOEE", "OEEOOE", "OEEEOO", "OEOEOE", "OEOEEO", "OEEOEO"
    };

    private Barcode() {}

    /** Returns the modules from the first bar to the last: 1 for a bar, 0 for a space. */
    static String modules(String digits) {
        if (!digits.matches("[0-9]{13}")) {
            throw new IllegalArgumentException("not 13 digits: " + digits);
        }
        StringBuilder modules = new StringBuilder("101");
        String parity = PARITY[digits.charAt(0) - '0'];
        for (int i = 1; i <= 6; i++) {
            String odd = ODD[digits.charAt(i) - '0'];
            modules.append(parity.charAt(i - 1) == 'O' ? odd : even(odd));
        }
        modules.append("01010");
        for (int i = 7; i <= 12; i++) {
            modules.append(inverse(ODD[digits.charAt(i) - '0']));
        }
        return modules.append("101").toString();
    }

    private static String even(String odd) {
        return new StringBuilder(inverse(odd)).reverse().toString();
    }

    private static String inverse(String pattern) {
        return pattern.replace('0', 'x').replace('1', '0').replace('x', '1');
    }

    /** Returns the code as a picture. */
    static Asset picture(String digits) {
        String modules = modules(digits);
        BufferedImage image = new BufferedImage(WIDTH * PIXELS, HEIGHT * PIXELS, BufferedImage.TYPE_BYTE_GRAY);
        for (int x = 0; x < image.getWidth(); x++) {
            int module = x / PIXELS - QUIET;
            boolean bar = module >= 0 && module < modules.length() && modules.charAt(module) == '1';
            for (int y = 0; y < image.getHeight(); y++) {
                image.setRGB(x, y, bar ? 0xff000000 : 0xffffffff);
            }
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Binary bytes = Binary.owning(png.toByteArray());
        return Asset.builder("isbn:" + digits, "image/png", bytes)
                .size(image.getWidth(), image.getHeight())
                .build();
    }

    /** Hyphenates the ISBN of a publisher in mainland China, whose groups are identified by their first digits. */
    static String hyphenated(String digits) {
        if (!digits.startsWith("9787")) {
            return digits.length() == 13 ? digits.substring(0, 3) + "-" + digits.substring(3) : digits;
        }
        int publisher =
                switch (digits.charAt(4)) {
                    case '0' -> 2;
                    case '1', '2', '3', '4' -> 3;
                    case '8' -> 5;
                    case '9' -> 6;
                    default -> 4;
                };
        int title = 4 + publisher;
        return "978-7-" + digits.substring(4, title) + "-" + digits.substring(title, 12) + "-" + digits.substring(12);
    }
}

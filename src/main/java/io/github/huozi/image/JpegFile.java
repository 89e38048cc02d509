package io.github.huozi.image;

import io.github.huozi.book.control.Limits;
import io.github.huozi.image.meta.Orientation;
import java.nio.charset.StandardCharsets;

/**
 * The properties of a JPEG, which is checked for completeness.
 *
 * @param width the width in pixels
 * @param height the height in pixels
 * @param components the number of components: 1 grey, 3 colour, 4 CMYK
 * @param inverted whether there is an Adobe marker, which implies inverted CMYK
 * @param transformed whether the four components are YCCK
 * @param orientation the orientation of Exif, from 1 to 8; 1 is upright
 * @see <a href="https://www.w3.org/Graphics/JPEG/itu-t81.pdf">ITU-T T.81</a>
 */
record JpegFile(int width, int height, int components, boolean inverted, boolean transformed, int orientation) {

    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;

    static JpegFile read(byte[] bytes, Limits limits) throws PictureFault {
        return new Reader(bytes, limits).read();
    }

    private static final class Reader {
        private final byte[] bytes;
        private final Limits limits;
        private final JpegTables tables;
        private int frame;
        private boolean scanned;
        private int width;
        private int height;
        private int components;
        private boolean inverted;
        private boolean transformed;
        private int orientation = Orientation.UPRIGHT;

        Reader(byte[] bytes, Limits limits) {
            this.limits = limits;
            this.bytes = bytes;
            this.tables = new JpegTables(bytes);
        }

        private int u8(int at) throws PictureFault {
            if (at < 0 || at >= bytes.length) {
                throw PictureFault.corrupt("picture.cut");
            }
            return bytes[at] & 0xFF;
        }

        private int u16(int at) throws PictureFault {
            return u8(at) << 8 | u8(at + 1);
        }

        JpegFile read() throws PictureFault {
            int at = 2;
            while (true) {
                if (u8(at) != 0xFF) {
                    throw PictureFault.corrupt("picture.damaged");
                }
                int marker = u8(at + 1);
                if (marker == 0xFF) {
                    at++;
                } else if (marker == END) {
                    return finished();
                } else {
                    int length = u16(at + 2);
                    segment(marker, at + 4, length - 2);
                    at += 2 + length;
                    at = marker == SCAN ? afterScan(at) : at;
                }
            }
        }

        private JpegFile finished() throws PictureFault {
            if (width == 0 || height == 0 || !scanned) {
                throw PictureFault.corrupt("picture.damaged");
            }
            tables.finish();
            PictureLimits.check(width, height, limits);
            return new JpegFile(width, height, components, inverted, transformed, orientation);
        }

        /** In a scan, FF is followed by 00 or by the number of a restart; anything else ends it. */
        private int afterScan(int start) throws PictureFault {
            int at = start;
            while (true) {
                int next = u8(at) == 0xFF ? u8(at + 1) : 0;
                if (next != 0 && next != 0xFF && (next < 0xD0 || next > 0xD7)) {
                    return at;
                }
                at++;
            }
        }

        private void segment(int marker, int at, int length) throws PictureFault {
            switch (marker) {
                case 0xC0, 0xC1, 0xC2 -> {
                    frame(at);
                    tables.frame(marker, at, at + length, components);
                    frame = at;
                }
                case 0xC4 -> tables.huffman(at, at + length);
                case 0xDB -> tables.quantization(at, at + length);
                case SCAN -> {
                    tables.scan(at, at + length, frame, components);
                    scanned = true;
                }
                case 0xC3, 0xC5, 0xC6, 0xC7, 0xC9, 0xCA, 0xCB, 0xCD, 0xCE, 0xCF ->
                    throw PictureFault.unsupported("picture.jpeg.rare");
                case 0xE1 -> {
                    u8(at + length - 1);
                    int found = Orientation.ofSegment(bytes, at, at + length);
                    orientation = found == Orientation.UPRIGHT ? orientation : found;
                }
                case 0xEE -> adobe(at, length);
                default -> {
                    if (marker < 0xCC || (marker > 0xEF && marker != 0xFE)) {
                        throw PictureFault.corrupt("picture.damaged");
                    }
                    u8(at + length - 1);
                }
            }
        }

        private void frame(int at) throws PictureFault {
            if (u8(at) != 8) {
                throw PictureFault.unsupported("picture.jpeg.bits", u8(at));
            }
            height = u16(at + 1);
            width = u16(at + 3);
            components = u8(at + 5);
            if (components != 1 && components != 3 && components != 4) {
                throw PictureFault.unsupported("picture.jpeg.components", components);
            }
        }

        private void adobe(int at, int length) throws PictureFault {
            if (length >= 12 && text(at, 5).equals("Adobe")) {
                inverted = true;
                transformed = u8(at + 11) == 2;
            }
        }

        private String text(int at, int length) throws PictureFault {
            u8(at + length - 1);
            return new String(bytes, at, length, StandardCharsets.ISO_8859_1);
        }
    }
}

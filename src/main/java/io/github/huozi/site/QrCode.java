package io.github.huozi.site;

/** A QR code as the path of an SVG. */
final class QrCode {

    /** The quiet zone that ISO/IEC 18004 requires, in modules. */
    private static final int MARGIN = 4;

    private QrCode() {}

    /**
     * Encodes a text.
     *
     * @param text the text to encode
     * @return an {@code svg} element, decoration to assistive technology since the address is next to it as text
     */
    static String svg(String text) {
        var code = io.nayuki.qrcodegen.QrCode.encodeText(text, io.nayuki.qrcodegen.QrCode.Ecc.MEDIUM);
        int side = code.size + 2 * MARGIN;
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            int x = 0;
            while (x < code.size) {
                int run = 0;
                while (x + run < code.size && code.getModule(x + run, y)) {
                    run++;
                }
                if (run > 0) {
                    path.append("M%d %dh%dv1h-%dz".formatted(x + MARGIN, y + MARGIN, run, run));
                }
                x += Math.max(run, 1);
            }
        }
        return "<svg class=\"qr\" viewBox=\"0 0 %d %d\" shape-rendering=\"crispEdges\" aria-hidden=\"true\" focusable=\"false\">"
                        .formatted(side, side)
                + "<path class=\"qr-ground\" d=\"M0 0h%dv%dH0z\"/><path d=\"%s\"/></svg>".formatted(side, side, path);
    }
}

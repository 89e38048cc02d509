package io.github.huozi.cover;

import io.github.huozi.book.Asset;
import io.github.huozi.book.Binary;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** A cover picture of the user's own. */
final class OwnCover {

    private OwnCover() {}

    /** The picture as it is, if it is a PNG or JPEG whose head can be read. */
    static Optional<Asset> of(Binary data) throws IOException {
        try (ImageInputStream in = new MemoryCacheImageInputStream(data.open())) {
            String format = format(data);
            Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format);
            if (format.isEmpty() || !readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                int width = reader.getWidth(0);
                int height = reader.getHeight(0);
                // A head may promise what the rest does not keep.
                reader.read(0);
                return Optional.of(new Asset("cover", "image/" + format, width, height, data, data));
            } catch (IOException | RuntimeException damaged) {
                return Optional.empty();
            } finally {
                reader.dispose();
            }
        }
    }

    private static String format(Binary data) throws IOException {
        byte[] head = data.open().readNBytes(4);
        if (head.length < 4) {
            return "";
        }
        if ((head[0] & 0xFF) == 0x89 && head[1] == 'P' && head[2] == 'N' && head[3] == 'G') {
            return "png";
        }
        return (head[0] & 0xFF) == 0xFF && (head[1] & 0xFF) == 0xD8 ? "jpeg" : "";
    }
}

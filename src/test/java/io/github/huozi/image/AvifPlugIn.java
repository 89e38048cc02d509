package io.github.huozi.image;

import java.awt.image.BufferedImage;
import java.util.Collections;
import java.util.Iterator;
import java.util.Locale;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.spi.ImageReaderSpi;
import javax.imageio.stream.ImageInputStream;

/** Stands for a plug-in that reads AVIF: whatever the file, it gives one red square. */
final class AvifPlugIn extends ImageReaderSpi {

    AvifPlugIn() {
        names = new String[] {"avif"};
        MIMETypes = new String[] {"image/avif"};
        suffixes = new String[] {"avif"};
        inputTypes = new Class<?>[] {ImageInputStream.class};
        pluginClassName = Reader.class.getName();
    }

    @Override
    public boolean canDecodeInput(Object source) {
        return false;
    }

    @Override
    public ImageReader createReaderInstance(Object extension) {
        return new Reader(this);
    }

    @Override
    public String getDescription(Locale locale) {
        return "AVIF";
    }

    private static final class Reader extends ImageReader {

        Reader(ImageReaderSpi origin) {
            super(origin);
        }

        @Override
        public int getNumImages(boolean allowSearch) {
            return 1;
        }

        @Override
        public int getWidth(int index) {
            return 4;
        }

        @Override
        public int getHeight(int index) {
            return 4;
        }

        @Override
        public Iterator<ImageTypeSpecifier> getImageTypes(int index) {
            return Collections.emptyIterator();
        }

        @Override
        public IIOMetadata getStreamMetadata() {
            return null;
        }

        @Override
        public IIOMetadata getImageMetadata(int index) {
            return null;
        }

        @Override
        public BufferedImage read(int index, ImageReadParam param) {
            BufferedImage image = new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB);
            image.setRGB(1, 1, 0xFF0000);
            return image;
        }
    }
}

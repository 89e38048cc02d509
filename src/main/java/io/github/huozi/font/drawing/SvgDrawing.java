package io.github.huozi.font.drawing;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * An SVG that is ready for painting. Its text is already converted to outlines, as {@link SvgPath} writes them, so that it
 * does not depend on installed fonts; it loads nothing external. Not thread-safe.
 */
public final class SvgDrawing {

    /**
     * The painter warns about unsupported features, which must not reach a user's terminal. Kept here, since loggers are
     * held weakly.
     */
    private static final Logger PAINTER = Logger.getLogger("com.github.weisj.jsvg");

    static {
        PAINTER.setLevel(Level.SEVERE);
    }

    private final SVGDocument document;

    private SvgDrawing(SVGDocument document) {
        this.document = document;
    }

    /** Reads a drawing; empty when the bytes are not an SVG. */
    public static Optional<SvgDrawing> of(byte[] svg) {
        @Nullable
        SVGDocument document = new SVGLoader()
                .load(
                        new ByteArrayInputStream(svg),
                        null,
                        LoaderContext.builder()
                                .externalResourcePolicy(ResourcePolicy.DENY_EXTERNAL)
                                .build());
        return Optional.ofNullable(document).map(SvgDrawing::new);
    }

    /**
     * Paints the drawing at the size of an image.
     *
     * @throws RuntimeException of any kind, if the drawing is invalid
     */
    public void paint(BufferedImage image) {
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            paint(graphics, image.getWidth(), image.getHeight());
        } finally {
            graphics.dispose();
        }
    }

    /**
     * Paints the drawing from the origin.
     *
     * @param width the width in the units of the graphics
     * @param height the height in the units of the graphics
     * @throws RuntimeException of any kind, if the drawing is invalid
     */
    public void paint(Graphics2D graphics, double width, double height) {
        document.renderWithPlatform(
                NullPlatformSupport.INSTANCE, graphics, new ViewBox(0, 0, (float) width, (float) height));
    }
}

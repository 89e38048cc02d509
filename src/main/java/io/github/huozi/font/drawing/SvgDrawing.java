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
 * An SVG that is ready to be painted. Its text is outlines already, as {@link SvgPath} writes them, so that no font of the
 * machine has a say in it; nothing is read from outside. Belongs to one thread.
 */
public final class SvgDrawing {

    /** The painter warns of what it does not know in a drawing; that is not for a user's terminal. Held, or it is forgotten. */
    private static final Logger PAINTER = Logger.getLogger("com.github.weisj.jsvg");

    static {
        PAINTER.setLevel(Level.SEVERE);
    }

    private final SVGDocument document;

    private SvgDrawing(SVGDocument document) {
        this.document = document;
    }

    /** Reads a drawing; empty when the bytes are no SVG. */
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
     * Paints the drawing as large as an image.
     *
     * @throws RuntimeException of any kind, when the drawing makes no sense
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
     * Paints the drawing from the origin on.
     *
     * @param width in the units of the graphics
     * @param height in the units of the graphics
     * @throws RuntimeException of any kind, when the drawing makes no sense
     */
    public void paint(Graphics2D graphics, double width, double height) {
        document.renderWithPlatform(
                NullPlatformSupport.INSTANCE, graphics, new ViewBox(0, 0, (float) width, (float) height));
    }
}

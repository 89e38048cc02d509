package io.github.huozi.book.settings;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The page of the PDF and its text block. Immutable. */
public final class PageSettings {

    /** The names of the bundled themes. */
    public static final List<String> THEMES =
            List.of("classic", "modern", "literary", "a4-manual", "large-print", "phone");

    private final Length width;
    private final Length height;
    private final Length marginTop;
    private final Length marginBottom;
    private final Length marginInner;
    private final Length marginOuter;
    private final Length fontSize;
    private final double lineHeight;

    private PageSettings(Builder from) {
        width = from.width;
        height = from.height;
        marginTop = from.marginTop;
        marginBottom = from.marginBottom;
        marginInner = from.marginInner;
        marginOuter = from.marginOuter;
        fontSize = from.fontSize;
        lineHeight = from.lineHeight;
    }

    /** {@return the page of the theme {@code classic}: 170 mm × 240 mm with a body of 10.5 pt} */
    public static PageSettings defaults() {
        return builder().build();
    }
    /**
     * {@return the page designed for a theme}
     *
     * @param theme its name; any other text yields the page of {@code classic}
     */
    public static PageSettings of(String theme) {
        return switch (theme) {
            case "modern" -> page(170, 240, new double[] {26, 24, 24, 20}, 10, 1.8);
            case "literary" -> page(140, 210, new double[] {29, 29, 22, 22}, 10.5, 1.85);
            case "a4-manual" -> page(210, 297, new double[] {27, 24, 28, 22}, 10.5, 1.65);
            case "large-print" -> page(185, 260, new double[] {22, 20, 20, 16}, 18, 1.6);
            case "phone" -> page(90, 160, new double[] {11, 10, 6, 6}, 10.5, 1.65);
            default -> defaults();
        };
    }

    /** Creates a page; lengths in millimetres, margins from the top, bottom, inner and outer edge, the font size in points. */
    private static PageSettings page(double width, double height, double[] margins, double size, double lineHeight) {
        return builder()
                .width(Length.mm(width))
                .height(Length.mm(height))
                .marginTop(Length.mm(margins[0]))
                .marginBottom(Length.mm(margins[1]))
                .marginInner(Length.mm(margins[2]))
                .marginOuter(Length.mm(margins[3]))
                .fontSize(Length.pt(size))
                .lineHeight(lineHeight)
                .build();
    }

    /** {@return a builder with the defaults} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with these values} */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.width = width;
        builder.height = height;
        builder.marginTop = marginTop;
        builder.marginBottom = marginBottom;
        builder.marginInner = marginInner;
        builder.marginOuter = marginOuter;
        builder.fontSize = fontSize;
        builder.lineHeight = lineHeight;
        return builder;
    }

    /** {@return the width of the trimmed page} */
    public Length width() {
        return width;
    }

    /** {@return the height of the trimmed page} */
    public Length height() {
        return height;
    }

    /** {@return the distance from the upper trim edge to the text block} */
    public Length marginTop() {
        return marginTop;
    }

    /** {@return the distance from the text block to the lower trim edge} */
    public Length marginBottom() {
        return marginBottom;
    }

    /** {@return the margin at the spine, widened so that the measure is a whole number of characters} */
    public Length marginInner() {
        return marginInner;
    }

    /** {@return the margin at the fore-edge} */
    public Length marginOuter() {
        return marginOuter;
    }

    /** {@return the font size of body text} */
    public Length fontSize() {
        return fontSize;
    }

    /** {@return the height of a line, as a multiple of the font size} */
    public double lineHeight() {
        return lineHeight;
    }

    private List<Object> state() {
        return List.of(width, height, marginTop, marginBottom, marginInner, marginOuter, fontSize, lineHeight);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PageSettings that && state().equals(that.state());
    }

    @Override
    public int hashCode() {
        return state().hashCode();
    }

    @Override
    public String toString() {
        return "PageSettings" + state();
    }

    /** Builds {@link PageSettings}. Not thread-safe. */
    public static final class Builder {

        private Length width = Length.mm(170);
        private Length height = Length.mm(240);
        private Length marginTop = Length.mm(24);
        private Length marginBottom = Length.mm(22);
        private Length marginInner = Length.mm(22);
        private Length marginOuter = Length.mm(18);
        private Length fontSize = Length.pt(10.5);
        private double lineHeight = 1.7;

        private Builder() {}

        /**
         * Sets the width of the trimmed page.
         * @param width its width
         * @return this builder
         */
        public Builder width(Length width) {
            this.width = width;
            return this;
        }

        /**
         * Sets the height of the trimmed page.
         * @param height its height
         * @return this builder
         */
        public Builder height(Length height) {
            this.height = height;
            return this;
        }

        /**
         * Sets the distance from the upper trim edge to the text block.
         *
         * @param marginTop the distance
         * @return this builder
         */
        public Builder marginTop(Length marginTop) {
            this.marginTop = marginTop;
            return this;
        }

        /**
         * Sets the distance from the text block to the lower trim edge.
         *
         * @param marginBottom the distance
         * @return this builder
         */
        public Builder marginBottom(Length marginBottom) {
            this.marginBottom = marginBottom;
            return this;
        }

        /**
         * Sets the margin at the spine.
         * @param marginInner its width
         * @return this builder
         */
        public Builder marginInner(Length marginInner) {
            this.marginInner = marginInner;
            return this;
        }

        /**
         * Sets the margin at the fore-edge.
         * @param marginOuter its width
         * @return this builder
         */
        public Builder marginOuter(Length marginOuter) {
            this.marginOuter = marginOuter;
            return this;
        }

        /**
         * Sets the font size of body text.
         *
         * @param fontSize the size
         * @return this builder
         */
        public Builder fontSize(Length fontSize) {
            this.fontSize = fontSize;
            return this;
        }

        /**
         * Sets the height of a line, as a multiple of the font size.
         * @param lineHeight the multiple
         * @return this builder
         */
        public Builder lineHeight(double lineHeight) {
            this.lineHeight = lineHeight;
            return this;
        }

        /** {@return the settings} */
        public PageSettings build() {
            return new PageSettings(this);
        }
    }
}

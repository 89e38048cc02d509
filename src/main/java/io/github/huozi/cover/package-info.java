/**
 * Covers. In goes what a book says of itself, out comes a picture in two shapes: a template from {@code covers/} writes SVG
 * ({@code CoverModel}), its texts are broken into lines ({@code TitleBreaker}) and become outlines ({@code Flow}), and that
 * becomes pixels ({@code Raster}).
 */
@NullMarked
package io.github.huozi.cover;

import org.jspecify.annotations.NullMarked;

/**
 * Covers. The metadata of a book comes in; a picture in two shapes goes out, one for screens and one for the page.
 *
 * <ol>
 * <li>{@code CoverModel} collects what a template may use, and a template from {@code covers/} writes SVG.
 * <li>{@code TitleBreaker} breaks its texts into lines, and {@code Flow} turns these into outlines.
 * <li>{@code Raster} paints the result.
 * </ol>
 */
@NullMarked
package io.github.huozi.cover;

import org.jspecify.annotations.NullMarked;

/**
 * Reads Astro Starlight sites. In comes {@code astro.config.mjs}, which is read and never run; out comes its sidebar as an
 * outline.
 */
@NullMarked
package io.github.huozi.outline.convention.starlight;

import org.jspecify.annotations.NullMarked;

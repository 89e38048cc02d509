/**
 * The conventions for recording the order of chapters. In comes a {@link io.github.huozi.outline.folder.Workspace}; out
 * comes a {@link io.github.huozi.outline.convention.FoundOutline}, or empty if the folder does not follow the convention.
 * This package contains the order of a plain folder and the code shared by all lists of chapters; each tool has its own
 * package below.
 */
@NullMarked
package io.github.huozi.outline.convention;

import org.jspecify.annotations.NullMarked;

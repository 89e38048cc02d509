/**
 * The ways in which people write down the order of their chapters. In comes a
 * {@link io.github.huozi.outline.folder.Workspace}; out comes a
 * {@link io.github.huozi.outline.convention.FoundOutline}, or nothing where the folder does not keep to the convention.
 * Here are the folder that follows no tool's convention, and what all lists of chapters share; each tool has a package
 * of its own below.
 */
@NullMarked
package io.github.huozi.outline.convention;

import org.jspecify.annotations.NullMarked;

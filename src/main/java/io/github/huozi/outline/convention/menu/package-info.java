/**
 * Reads pages saved from a web site. In come the pages; out comes the menu in one of them, as an outline.
 */
@NullMarked
package io.github.huozi.outline.convention.menu;

import org.jspecify.annotations.NullMarked;

/**
 * Pages saved from a web site. In come the pages; out comes, as an outline, the menu that one of them carries.
 */
@NullMarked
package io.github.huozi.outline.convention.menu;

import org.jspecify.annotations.NullMarked;

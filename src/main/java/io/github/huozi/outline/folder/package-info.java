/**
 * The folder of a book before its outline is known. In comes a path; out comes a tree of the files that may hold
 * chapters, with the configuration files of other tools, and a register of the files that an outline has claimed.
 */
@NullMarked
package io.github.huozi.outline.folder;

import org.jspecify.annotations.NullMarked;

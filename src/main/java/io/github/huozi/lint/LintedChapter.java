package io.github.huozi.lint;

import io.github.huozi.assemble.AssembledBook;
import io.github.huozi.assemble.AssembledSection;
import java.util.List;

/**
 * A section as lints look at it.
 *
 * @param book the book it is of
 * @param section the section
 * @param passages its title, if it stands in its source, and its text
 */
record LintedChapter(AssembledBook book, AssembledSection section, List<Passage> passages) {}

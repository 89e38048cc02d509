/**
 * The known commands and environments: {@code symbols.tsv}, {@code commands.tsv} and {@link
 * io.github.huozi.math.tex.command.Environment}. {@code math.tex} defines how each kind is read.
 */
@NullMarked
package io.github.huozi.math.tex.command;

import org.jspecify.annotations.NullMarked;

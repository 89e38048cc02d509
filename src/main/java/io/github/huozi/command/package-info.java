/**
 * The program {@code huozi}: the goals without Maven. In come command-line arguments and signals; out go goal calls, lines
 * in a terminal, and an exit code. Its own extensions come from {@code extensions/} and {@code --class-path}.
 */
@NullMarked
package io.github.huozi.command;

import org.jspecify.annotations.NullMarked;

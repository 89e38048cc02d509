/**
 * The formats of configuration files. In comes the text of a YAML, TOML, INI or JSON file, or of a chapter with front
 * matter; out comes a tree of {@link io.github.huozi.config.format.Value}s, each with its line and column.
 */
@NullMarked
package io.github.huozi.config.format;

import org.jspecify.annotations.NullMarked;

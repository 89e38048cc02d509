/**
 * The formats of configuration files. The text of a YAML, TOML, INI or JSON file comes in, or of a chapter with front matter; a
 * tree goes out of {@link io.github.huozi.config.format.Value}s, each with its line and column.
 */
@NullMarked
package io.github.huozi.config.format;

import org.jspecify.annotations.NullMarked;

/**
 * The formats of configuration files. The text of a YAML, TOML, INI or JSON file, or of a chapter with front matter, comes in; a
 * tree of {@link io.github.huozi.config.format.Value}s goes out, each with its line and column.
 */
@NullMarked
package io.github.huozi.config.format;

import org.jspecify.annotations.NullMarked;

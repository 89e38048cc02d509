/**
 * Reads Hexo sites. In come {@code _config.yml} and the posts; out comes their order: numbers in front matter, otherwise
 * dates, oldest first.
 */
@NullMarked
package io.github.huozi.outline.convention.hexo;

import org.jspecify.annotations.NullMarked;

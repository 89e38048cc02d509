/**
 * What depends on the language of a book: the words that appear in it ({@link io.github.huozi.book.language.Wording}), the
 * forms of its numbers, pinyin, and the check of language tags.
 */
@NullMarked
package io.github.huozi.book.language;

import org.jspecify.annotations.NullMarked;

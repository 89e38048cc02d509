/**
 * Everything that depends on the language of a book. A language tag comes in, with a number, a key or a text; the words that
 * appear in the book ({@link io.github.huozi.book.language.Wording}), the forms of its numbers, and pinyin go out.
 */
@NullMarked
package io.github.huozi.book.language;

import org.jspecify.annotations.NullMarked;

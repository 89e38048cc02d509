/**
 * What depends on the language of a book. In comes a language tag, with a number, a key or a text; out come the words
 * that appear in the book ({@link io.github.huozi.book.language.Wording}), the forms of its numbers, and pinyin.
 */
@NullMarked
package io.github.huozi.book.language;

import org.jspecify.annotations.NullMarked;

/** Passes over the content of sections, one class each: in goes a {@link io.github.huozi.book.Book}, out comes a book. */
@NullMarked
package io.github.huozi.transform;

import org.jspecify.annotations.NullMarked;

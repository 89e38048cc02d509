/**
 * Makes one book of many sections: ids that are unique in the whole book, links between sections, numbers, the table of
 * contents, landmarks. In goes a {@link io.github.huozi.book.Book}, out comes an
 * {@link io.github.huozi.assemble.AssembledBook}, which nobody changes any more.
 */
@NullMarked
package io.github.huozi.assemble;

import org.jspecify.annotations.NullMarked;

/** The EPUB 3.3 renderer: content documents, package document, nav, NCX, OCF container. */
@NullMarked
package io.github.huozi.epub;

import org.jspecify.annotations.NullMarked;

/**
 * The download page, the web edition and the OPDS feed of a book. In goes an {@link io.github.huozi.assemble.AssembledBook}
 * with what was made of it, out comes a folder of files that any web server can serve.
 */
@NullMarked
package io.github.huozi.site;

import org.jspecify.annotations.NullMarked;

/**
 * Gets files from other servers and keeps them: the only room that uses the network, and only for a book that requests it.
 * In comes an address; out comes a file, or the reason why there is none. A file is fetched once.
 */
@NullMarked
package io.github.huozi.fetch;

import org.jspecify.annotations.NullMarked;

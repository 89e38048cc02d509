/**
 * Gets files from other servers, and keeps them: the only room that goes to the network, and only when a book asks for it. In
 * goes an address, out comes a file or the reason why there is none. What was fetched once is not fetched again.
 */
@NullMarked
package io.github.huozi.fetch;

import org.jspecify.annotations.NullMarked;

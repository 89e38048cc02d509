/**
 * Words in the sense of the account: the code points that count, each with its place, by flow. White space and punctuation in
 * running text are left out. In code every visible character counts.
 */
@NullMarked
package io.github.huozi.account.words;

import org.jspecify.annotations.NullMarked;

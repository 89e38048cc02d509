/**
 * Words as the account defines them: code points that count, each with its place, by flow. What does not count, white space
 * and punctuation in running text, is left out. In code every visible code point counts.
 */
@NullMarked
package io.github.huozi.account.words;

import org.jspecify.annotations.NullMarked;

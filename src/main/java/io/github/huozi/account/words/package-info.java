/**
 * Words as the account knows them: code points that count, each with its place, by flow. What does not count, white space and
 * marks in running text, is not here at all. In code every visible sign counts.
 */
@NullMarked
package io.github.huozi.account.words;

import org.jspecify.annotations.NullMarked;

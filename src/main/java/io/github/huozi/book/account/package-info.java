/**
 * The account of characters as the rooms keep it together. {@code read} hands in each {@linkplain
 * io.github.huozi.book.account.SourceText source} that it has decoded; a stage that changes text on purpose adds a
 * {@linkplain io.github.huozi.book.account.TextRecord record} of it; a renderer shows what it is about to write to a
 * {@linkplain io.github.huozi.book.account.TextWitness witness}. The room {@code account} compares them.
 */
@NullMarked
package io.github.huozi.book.account;

import org.jspecify.annotations.NullMarked;

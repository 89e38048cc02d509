/**
 * The account of the book's characters, to which several rooms contribute. {@code read} hands in each {@linkplain
 * io.github.huozi.book.account.SourceText source} that it has decoded; a stage that deliberately changes text adds a
 * {@linkplain io.github.huozi.book.account.TextRecord record}; a renderer passes what it is about to write to a {@linkplain
 * io.github.huozi.book.account.TextWitness witness}. The room {@code account} compares them.
 */
@NullMarked
package io.github.huozi.book.account;

import org.jspecify.annotations.NullMarked;

package io.github.huozi.math.tex.command;

/**
 * A row of the tables, for one of its names.
 *
 * @param kind how it is read
 * @param value what distinguishes it from others of its kind
 */
public record Command(CommandKind kind, String value) {}

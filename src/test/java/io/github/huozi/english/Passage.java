package io.github.huozi.english;

/**
 * English prose of the project.
 *
 * @param file the path from the project's root, with slashes
 * @param line the line where the prose begins, counted from 1
 * @param text the prose on one line, without code and quotations
 */
record Passage(String file, int line, String text) {}

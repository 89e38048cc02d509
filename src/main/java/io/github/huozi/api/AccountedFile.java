package io.github.huozi.api;

/**
 * A file that could hold text, and how the build treats it.
 *
 * @param path the path relative to the book's folder, with {@code /} between names; it ends in {@code /} for a folder that a
 *     tool has filled, whose files are not listed one by one
 * @param state how the build treats it
 * @param because the reason, such as the tool, the language, or the file that it is a copy of; empty if the state says it all
 * @param characters the number of letters and digits in it; 0 if they are a copy of text counted elsewhere, or cannot be
 *     counted
 */
public record AccountedFile(String path, FileState state, String because, long characters) {

    /**
     * {@return the file with another state}
     *
     * @param other the state
     */
    AccountedFile in(FileState other) {
        return new AccountedFile(path, other, "", characters);
    }
}

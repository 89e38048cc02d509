package io.github.huozi.api;

/**
 * A file that could hold text, and what has become of it.
 *
 * @param path relative to the book's folder, {@code /} between names; it ends in {@code /} for a folder that a tool has
 *     filled, whose files are not listed one by one
 * @param state what has become of it
 * @param because what tells that, such as the tool, the language, or the file that it is a copy of; empty where the state
 *     says all
 * @param characters its letters and digits; 0 where they are a copy of what is counted elsewhere, or cannot be counted
 */
public record AccountedFile(String path, FileState state, String because, long characters) {

    /**
     * {@return the same file in another state}
     *
     * @param other the state
     */
    AccountedFile in(FileState other) {
        return new AccountedFile(path, other, "", characters);
    }
}

package io.github.huozi.outline.sift;

import java.util.List;

/**
 * The languages that a folder holds one book in.
 *
 * @param chosen the tag of the one that is made; empty where its files name none
 * @param folder the folder that its files are in; empty where they are not in one of their own
 * @param others the names of the other ones' folders or files' endings, in order
 */
public record FoundLanguages(String chosen, String folder, List<String> others) {

    public FoundLanguages {
        others = List.copyOf(others);
    }
}

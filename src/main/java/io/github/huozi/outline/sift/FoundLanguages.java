package io.github.huozi.outline.sift;

import java.util.List;

/**
 * The languages of one book in a folder.
 *
 * @param chosen the tag of the chosen language; empty if its files name none
 * @param folder the folder that its files are in; empty if they have no separate folder
 * @param others the names of the other ones' folders or files' endings, in order
 */
public record FoundLanguages(String chosen, String folder, List<String> others) {

    public FoundLanguages {
        others = List.copyOf(others);
    }
}

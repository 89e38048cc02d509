package io.github.huozi.outline.convention;

import io.github.huozi.outline.folder.FolderTree;

/** The order in which a tool puts unlisted pages. */
public interface PageOrder {

    /** Returns the facts of a page. */
    PageFacts page(String path);

    /** Returns the facts of a folder. */
    PageFacts folder(FolderTree tree);
}

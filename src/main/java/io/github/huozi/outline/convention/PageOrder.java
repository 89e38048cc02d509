package io.github.huozi.outline.convention;

import io.github.huozi.outline.folder.FolderTree;

/** How a tool orders pages that no list names. */
public interface PageOrder {

    /** What a page says. */
    PageFacts page(String path);

    /** What a folder says. */
    PageFacts folder(FolderTree tree);
}

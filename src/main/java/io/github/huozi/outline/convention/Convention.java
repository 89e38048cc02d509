package io.github.huozi.outline.convention;

import io.github.huozi.outline.folder.Workspace;
import java.util.Optional;

/** A way in which people write down the order of their chapters. */
@FunctionalInterface
public interface Convention {

    /** The order that a folder has by this convention; nothing when it does not keep to it. */
    Optional<FoundOutline> outline(Workspace workspace);
}

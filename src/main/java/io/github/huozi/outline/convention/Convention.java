package io.github.huozi.outline.convention;

import io.github.huozi.outline.folder.Workspace;
import java.util.Optional;

/** A way of recording the order of chapters. */
@FunctionalInterface
public interface Convention {

    /**
     * Returns the order of a folder by this convention, with the evidence for it. Another convention may have more
     * evidence, so this one works on a {@linkplain Workspace#trial trial}.
     *
     * @return the outline; empty when there is no sign of the convention
     */
    Optional<FoundOutline> outline(Workspace workspace);
}

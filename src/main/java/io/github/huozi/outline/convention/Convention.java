package io.github.huozi.outline.convention;

import io.github.huozi.outline.folder.Workspace;
import java.util.Optional;

/** A way in which people write down the order of their chapters. */
@FunctionalInterface
public interface Convention {

    /**
     * The order that a folder has by this convention, and the evidence for it. It may turn out that another convention has more
     * of it, so that this one works on a {@linkplain Workspace#trial trial}.
     *
     * @return nothing when the folder shows no sign of the convention
     */
    Optional<FoundOutline> outline(Workspace workspace);
}

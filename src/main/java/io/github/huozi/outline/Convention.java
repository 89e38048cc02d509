package io.github.huozi.outline;

import java.util.Optional;

/** A way in which people write down the order of their chapters. */
@FunctionalInterface
interface Convention {

    /** The order that a folder has by this convention; nothing when it does not keep to it. */
    Optional<Outline> outline(Workspace workspace);
}

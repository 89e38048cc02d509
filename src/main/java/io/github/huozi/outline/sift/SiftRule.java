package io.github.huozi.outline.sift;

import java.util.Optional;

/** Judges files one by one. */
interface SiftRule {

    /** Why a file is no chapter; nothing when this rule does not say. */
    Optional<Verdict> judge(TextFile file);
}

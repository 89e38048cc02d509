package io.github.huozi.outline.sift;

import java.util.Optional;

/** Judges files one by one. */
interface SiftRule {

    /** Returns why a file is not a chapter; empty if this rule does not apply. */
    Optional<Verdict> judge(TextFile file);
}

package io.github.huozi.outline.sift;

import io.github.huozi.api.FileState;

/**
 * Why a file is not a chapter.
 *
 * @param state its state
 * @param because the evidence, in a word or two: a tool, a language, another file
 * @param isCopy whether its text is somewhere else in the folder, or it has none, so that nothing is lost without it
 */
public record Verdict(FileState state, String because, boolean isCopy) {

    static Verdict of(FileState state, String because) {
        return new Verdict(state, because, false);
    }

    static Verdict copy(FileState state, String because) {
        return new Verdict(state, because, true);
    }
}

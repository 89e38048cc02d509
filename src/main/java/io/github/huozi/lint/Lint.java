package io.github.huozi.lint;

/** Looks for one kind of thing. Stateless. */
interface Lint {

    /** Reports all that it finds in a section. */
    void look(LintedChapter chapter, LintFindings findings);

    /** One that looks at each passage of Chinese text by itself. */
    interface OfChinese extends Lint {

        /** Reports what it finds in a passage. */
        void look(Passage passage, LintFindings findings);

        @Override
        default void look(LintedChapter chapter, LintFindings findings) {
            for (Passage passage : chapter.passages()) {
                if (passage.isChinese()) {
                    look(passage, findings);
                }
            }
        }
    }
}

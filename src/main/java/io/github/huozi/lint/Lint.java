package io.github.huozi.lint;

/** Looks for one kind of thing. Stateless. */
interface Lint {

    /** Reports all that it finds in a section. */
    void look(Chapter chapter, Findings findings);

    /** One that looks at each passage of Chinese text by itself. */
    interface OfChinese extends Lint {

        /** Reports what it finds in a passage. */
        void look(Passage passage, Findings findings);

        @Override
        default void look(Chapter chapter, Findings findings) {
            for (Passage passage : chapter.passages()) {
                if (passage.isChinese()) {
                    look(passage, findings);
                }
            }
        }
    }
}

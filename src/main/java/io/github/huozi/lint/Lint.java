package io.github.huozi.lint;

import io.github.huozi.api.BookCheck;
import io.github.huozi.api.CheckedBook;
import io.github.huozi.api.CheckedSection;
import io.github.huozi.api.ExtensionContext;

/** Looks for one kind of thing, section by section. Stateless. */
interface Lint extends BookCheck {

    /** Reports all that it finds in a section. */
    void look(LintedChapter chapter, LintFindings findings);

    @Override
    default void check(CheckedBook book, ExtensionContext context) {
        for (CheckedSection section : book.sections()) {
            context.control().check();
            String path = section.position().path().orElse("");
            LintedSource source = new LintedSource(path, book.source(path).orElse(""));
            look(LintedChapter.of(book, section), new LintFindings(source, context));
        }
    }

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

package io.github.huozi.lint;

import io.github.huozi.api.BookCheck;
import io.github.huozi.api.CheckedBook;
import io.github.huozi.api.CheckedSection;
import io.github.huozi.api.ExtensionContext;

/** Looks for one kind of fault, section by section. Stateless. */
interface Lint extends BookCheck {

    /** Reports all faults in a section. */
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

    /** A lint that checks each passage of Chinese text separately. */
    interface OfChinese extends Lint {

        /** Reports the faults in a passage. */
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

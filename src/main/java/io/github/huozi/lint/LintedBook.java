package io.github.huozi.lint;

import io.github.huozi.api.CheckedBook;
import io.github.huozi.api.CheckedSection;
import io.github.huozi.assemble.AssembledBook;
import io.github.huozi.assemble.AssembledSection;
import io.github.huozi.book.Asset;
import io.github.huozi.book.Content;
import io.github.huozi.book.Metadata;
import io.github.huozi.book.Role;
import io.github.huozi.book.Title;
import io.github.huozi.book.settings.Settings;
import io.github.huozi.diagnostic.Position;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * An assembled book for checks.
 *
 * @param book the assembled book
 * @param sections the sections, parents first
 * @param sources the function from a path to the text of that source
 */
record LintedBook(AssembledBook book, List<CheckedSection> sections, Function<String, Optional<String>> sources)
        implements CheckedBook {

    static LintedBook of(AssembledBook book, Function<String, Optional<String>> sources) {
        List<CheckedSection> sections = book.allSections().stream()
                .<CheckedSection>map(LintedSection::new)
                .toList();
        return new LintedBook(book, sections, sources);
    }

    @Override
    public Metadata metadata() {
        return book.metadata();
    }

    @Override
    public Settings settings() {
        return book.settings();
    }

    @Override
    public Map<String, Asset> assets() {
        return book.assets();
    }

    @Override
    public Optional<String> source(String path) {
        return sources.apply(path);
    }

    /** A section of the book. */
    private record LintedSection(AssembledSection section) implements CheckedSection {

        @Override
        public String id() {
            return section.id();
        }

        @Override
        public Role role() {
            return section.role();
        }

        @Override
        public int level() {
            return section.level();
        }

        @Override
        public Title title() {
            return section.title();
        }

        @Override
        public Content content() {
            return section.content();
        }

        @Override
        public Position position() {
            return section.position();
        }
    }
}

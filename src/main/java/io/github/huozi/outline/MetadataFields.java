package io.github.huozi.outline;

import io.github.huozi.book.Contributor;
import io.github.huozi.book.language.Isbn;
import io.github.huozi.book.language.LanguageTag;
import io.github.huozi.config.format.ForeignConfig;
import io.github.huozi.config.key.BookKeys;
import io.github.huozi.config.shape.Fields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Fills a draft from configuration; existing values stay. */
final class MetadataFields {

    private MetadataFields() {}

    /** Fills in the values of {@code book.yaml}. */
    static void fill(MetadataDraft draft, Fields fields) {
        draft.title = either(draft.title, fields.get(BookKeys.TITLE).orElse(""));
        draft.subtitle = either(draft.subtitle, fields.get(BookKeys.SUBTITLE).orElse(""));
        if (draft.contributors.isEmpty()) {
            List<Contributor> people =
                    new ArrayList<>(fields.get(BookKeys.AUTHORS).orElse(List.of()));
            people.sort(Comparator.comparing(person -> person.role() != Contributor.Role.AUTHOR));
            draft.contributors.addAll(people);
        }
        draft.language = either(draft.language, fields.get(BookKeys.LANGUAGE).orElse(""));
        draft.identifier =
                either(draft.identifier, fields.get(BookKeys.IDENTIFIER).orElse(""));
        draft.publisher = either(draft.publisher, fields.get(BookKeys.PUBLISHER).orElse(""));
        draft.date = draft.date.or(() -> fields.get(BookKeys.DATE));
        draft.edition = fields.get(BookKeys.EDITION).orElse(draft.edition);
        draft.version = either(draft.version, fields.get(BookKeys.VERSION).orElse(""));
        fields.get(BookKeys.ISBN).ifPresent(isbn -> {
            draft.isbnPrint =
                    either(draft.isbnPrint, isbn.get(BookKeys.ISBN_PRINT).orElse(""));
            draft.isbnEpub = either(draft.isbnEpub, isbn.get(BookKeys.ISBN_EPUB).orElse(""));
        });
        draft.description =
                either(draft.description, fields.get(BookKeys.DESCRIPTION).orElse(""));
        draft.rights = either(draft.rights, fields.get(BookKeys.RIGHTS).orElse(""));
        fields.get(BookKeys.SERIES).ifPresent(series -> {
            draft.series = either(draft.series, series.get(BookKeys.SERIES_NAME).orElse(""));
            draft.seriesNumber = series.get(BookKeys.SERIES_NUMBER).orElse(draft.seriesNumber);
        });
        draft.repository =
                either(draft.repository, fields.get(BookKeys.REPOSITORY).orElse(""));
        draft.subjects.addAll(fields.get(BookKeys.SUBJECTS).orElse(List.of()));
        draft.extra.putAll(fields.extra());
    }

    /** Fills in the configuration of another tool: mdBook, HonKit, MkDocs or Hugo, recognised by its keys. */
    static void fill(MetadataDraft draft, ForeignConfig config) {
        draft.title = either(draft.title, first(config, "book.title", "title", "site_name"));
        if (draft.contributors.isEmpty()) {
            List<String> names = Stream.of(
                            "book.authors",
                            "book.author",
                            "authors",
                            "author",
                            "author.name",
                            "site_author",
                            "params.author")
                    .map(key -> config.texts(key.split("\\.", -1)))
                    .filter(found -> !found.isEmpty())
                    .findFirst()
                    .orElse(List.of());
            names.forEach(name -> draft.contributors.add(Contributor.author(name)));
        }
        draft.presumeLanguage(LanguageTag.normalise(first(
                        config,
                        "book.language",
                        "language",
                        "theme.language",
                        "defaultContentLanguage",
                        "languageCode"))
                .orElse(""));
        draft.description = either(
                draft.description,
                first(config, "book.description", "description", "site_description", "params.description"));
        draft.repository = either(
                draft.repository,
                first(
                        config,
                        "output.html.git-repository-url",
                        "pluginsConfig.github.url",
                        "repo_url",
                        "params.BookRepo",
                        "params.github_repo"));
        draft.isbnPrint =
                either(draft.isbnPrint, Isbn.parse(first(config, "isbn")).orElse(""));
        draft.rights = either(draft.rights, first(config, "copyright"));
    }

    private static String first(ForeignConfig config, String... keys) {
        return Stream.of(keys)
                .map(key -> config.text(key.split("\\.", -1)))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** Fills in what the caller knows about the project, by the keys of {@code book.yaml}. */
    static void fill(MetadataDraft draft, Map<String, List<String>> defaults) {
        draft.title = either(draft.title, first(defaults, "title"));
        draft.subtitle = either(draft.subtitle, first(defaults, "subtitle"));
        if (draft.contributors.isEmpty()) {
            defaults.getOrDefault("authors", List.of()).stream()
                    .filter(name -> !name.isBlank())
                    .forEach(name -> draft.contributors.add(Contributor.author(name.strip())));
        }
        draft.language = either(
                draft.language,
                LanguageTag.normalise(first(defaults, "language")).orElse(""));
        draft.publisher = either(draft.publisher, first(defaults, "publisher"));
        draft.version = either(draft.version, first(defaults, "version"));
        draft.description = either(draft.description, first(defaults, "description"));
        draft.rights = either(draft.rights, first(defaults, "rights"));
        draft.repository = either(draft.repository, first(defaults, "repository"));
    }

    private static String first(Map<String, List<String>> defaults, String key) {
        return defaults.getOrDefault(key, List.of()).stream()
                .findFirst()
                .orElse("")
                .strip();
    }

    private static String either(String there, String other) {
        return there.isEmpty() ? other : there;
    }
}

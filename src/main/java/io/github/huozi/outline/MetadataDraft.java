package io.github.huozi.outline;

import io.github.huozi.book.Contributor;
import io.github.huozi.book.DerivedIdentifier;
import io.github.huozi.book.Metadata;
import io.github.huozi.book.MetadataBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Metadata while it is being gathered; an empty text is not yet set. */
final class MetadataDraft {

    String title = "";
    String subtitle = "";
    final List<Contributor> contributors = new ArrayList<>();
    String language = "";

    /** Whether the language comes from a tool that writes a default. */
    private boolean languagePresumed;

    String identifier = "";
    String publisher = "";
    Optional<LocalDate> date = Optional.empty();
    Optional<Instant> timestamp = Optional.empty();
    int edition;
    String version = "";
    String isbnPrint = "";
    String isbnEpub = "";
    String description = "";
    String rights = "";
    String series = "";
    int seriesNumber;
    String repository = "";
    final List<String> subjects = new ArrayList<>();
    final Map<String, String> extra = new LinkedHashMap<>();

    /** Builds the metadata; title and language must be set. */
    Metadata build() {
        MetadataBuilder metadata = Metadata.builder()
                .title(title)
                .subtitle(subtitle)
                .contributors(contributors)
                .language(language)
                .identifier(identifier)
                .publisher(publisher)
                .version(version)
                .isbnPrint(isbnPrint)
                .isbnEpub(isbnEpub)
                .description(description)
                .rights(rights)
                .series(series)
                .repository(repository)
                .subjects(subjects)
                .extra(extra);
        if (edition > 0) {
            metadata.edition(edition);
        }
        if (seriesNumber > 0) {
            metadata.seriesNumber(seriesNumber);
        }
        date.ifPresent(metadata::date);
        timestamp.filter(time -> date.isEmpty()).ifPresent(metadata::modified);
        return metadata.build();
    }

    /** Whether the book has an identifier. */
    boolean isIdentified() {
        return !identifier.isEmpty() || !isbnEpub.isEmpty();
    }

    /** Returns the derived identifier for a book without one. */
    String derivedIdentifier() {
        return DerivedIdentifier.of(title, contributors);
    }

    /** Sets a language from another tool, unless one is set. */
    void presumeLanguage(String tag) {
        if (language.isEmpty() && !tag.isEmpty()) {
            language = tag;
            languagePresumed = true;
        }
    }

    boolean isLanguagePresumed() {
        return languagePresumed;
    }
}

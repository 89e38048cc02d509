package io.github.huozi.book;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a book says of itself. Texts are plain; an empty text or {@code Optional} means that nothing was said.
 *
 * @param title the main title; never blank
 * @param subtitle the subtitle
 * @param contributors authors first, in the order given
 * @param language a BCP 47 tag, normalised ({@code zh-CN}, {@code zh-TW}, {@code en}); never empty
 * @param identifier a URI or other stable text; never empty
 * @param publisher who publishes it
 * @param date of publication
 * @param modified when this state of the book was made; never the clock, so that the same input gives the same bytes
 * @param edition the number of the edition, from 1; 0 when not given
 * @param version for books that have one ({@code 1.2.0})
 * @param isbnPrint the ISBN of the printed book, 13 digits without hyphens
 * @param isbnEpub the ISBN of the e-book, 13 digits without hyphens
 * @param description what it is about
 * @param rights who holds which rights, or the licence
 * @param series the name of its series
 * @param seriesNumber the number within the series; 0 when not given
 * @param repository the address of its sources
 * @param subjects what it is about, in a few words each
 * @param extra keys that begin with {@code x-}, for the caller's own templates
 */
public record Metadata(
        String title,
        String subtitle,
        List<Contributor> contributors,
        String language,
        String identifier,
        String publisher,
        Optional<LocalDate> date,
        Instant modified,
        int edition,
        String version,
        String isbnPrint,
        String isbnEpub,
        String description,
        String rights,
        String series,
        int seriesNumber,
        String repository,
        List<String> subjects,
        Map<String, String> extra) {

    public Metadata {
        contributors = List.copyOf(contributors);
        subjects = List.copyOf(subjects);
        extra = Map.copyOf(extra);
        if (title.isBlank() || language.isBlank() || identifier.isBlank()) {
            throw new IllegalArgumentException("title, language and identifier are required");
        }
    }

    /** A book of which no more is known than this; modified at the epoch. */
    public static Metadata of(String title, String language, String identifier, Contributor... contributors) {
        return new Metadata(
                title,
                "",
                List.of(contributors),
                language,
                identifier,
                "",
                Optional.empty(),
                Instant.EPOCH,
                0,
                "",
                "",
                "",
                "",
                "",
                "",
                0,
                "",
                List.of(),
                Map.of());
    }

    /** The names of the contributors with that role. */
    public List<String> names(Contributor.Role role) {
        return contributors.stream()
                .filter(contributor -> contributor.role() == role)
                .map(Contributor::name)
                .toList();
    }

    /** The names of the authors. */
    public List<String> authors() {
        return names(Contributor.Role.AUTHOR);
    }

    /** The description, or the title of a book that has none: PDF/UA-1 asks for a description. */
    public String descriptionOrTitle() {
        return description.isEmpty() ? title : description;
    }

    /** Whether the book is in Chinese, of any kind. */
    public boolean isChinese() {
        return language.equals("zh") || language.startsWith("zh-");
    }
}

package io.github.huozi.book;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Metadata while it is being gathered; an empty text means that nothing was said yet. */
public final class MetadataDraft {

    /** Of the bytes that would differ on every build if they came from the clock. */
    private static final Instant CONSTANT = Instant.parse("2000-01-01T00:00:00Z");

    /** The namespace of derived identifiers, RFC 9562 section 5.5; arbitrary, and never to change. */
    private static final UUID NAMESPACE = UUID.fromString("5d1f9a52-3a0e-4c7b-9d35-6f1a7c0b7e11");

    public String title = "";
    public String subtitle = "";
    public final List<Contributor> contributors = new ArrayList<>();
    public String language = "";

    /** Whether the language comes from a tool that writes one where nobody chose. */
    private boolean languagePresumed;

    public String identifier = "";
    public String publisher = "";
    public Optional<LocalDate> date = Optional.empty();
    public Optional<Instant> timestamp = Optional.empty();
    public int edition;
    public String version = "";
    public String isbnPrint = "";
    public String isbnEpub = "";
    public String description = "";
    public String rights = "";
    public String series = "";
    public int seriesNumber;
    public String repository = "";
    public final List<String> subjects = new ArrayList<>();
    public final Map<String, String> extra = new LinkedHashMap<>();

    /** What is there; title and language must be, the identifier is derived if it is not. */
    public Metadata build() {
        String known = !identifier.isEmpty() || isbnEpub.isEmpty() ? identifier : "urn:isbn:" + isbnEpub;
        return new Metadata(
                title,
                subtitle,
                contributors,
                language,
                known.isEmpty() ? derivedIdentifier() : known,
                publisher,
                date,
                modified(),
                edition,
                version,
                isbnPrint,
                isbnEpub,
                description,
                rights,
                series,
                seriesNumber,
                repository,
                subjects,
                extra);
    }

    /** Whether the book says which it is. */
    public boolean isIdentified() {
        return !identifier.isEmpty() || !isbnEpub.isEmpty();
    }

    /** Takes a language from another tool, unless one was said. */
    public void presumeLanguage(String tag) {
        if (language.isEmpty() && !tag.isEmpty()) {
            language = tag;
            languagePresumed = true;
        }
    }

    public boolean isLanguagePresumed() {
        return languagePresumed;
    }

    private Instant modified() {
        return date.map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant())
                .or(() -> timestamp)
                .or(() -> sourceDateEpoch(System.getenv("SOURCE_DATE_EPOCH")))
                .orElse(CONSTANT);
    }

    /** The time that the build asks for, https://reproducible-builds.org/specs/source-date-epoch/. */
    public static Optional<Instant> sourceDateEpoch(@org.jspecify.annotations.Nullable String seconds) {
        return Optional.ofNullable(seconds)
                .filter(text -> text.matches("[0-9]{1,11}"))
                .map(text -> Instant.ofEpochSecond(Long.parseLong(text)));
    }

    /** The same for all editions of a book, as long as it keeps its title and its authors; a name-based UUID (version 5). */
    public String derivedIdentifier() {
        List<String> names = new ArrayList<>(List.of(title));
        contributors.stream()
                .filter(contributor -> contributor.role() == Contributor.Role.AUTHOR)
                .forEach(author -> names.add(author.name()));
        try {
            MessageDigest sha1 = MessageDigest.getInstance("SHA-1");
            sha1.update(ByteBuffer.allocate(16)
                    .putLong(NAMESPACE.getMostSignificantBits())
                    .putLong(NAMESPACE.getLeastSignificantBits())
                    .array());
            ByteBuffer hash =
                    ByteBuffer.wrap(sha1.digest(String.join("\n", names).getBytes(StandardCharsets.UTF_8)));
            long high = (hash.getLong() & 0xFFFF_FFFF_FFFF_0FFFL) | 0x5000L;
            long low = (hash.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
            return "urn:uuid:" + new UUID(high, low);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-1", e);
        }
    }
}

package io.github.huozi;

import io.github.huozi.api.Manuscript;
import io.github.huozi.book.control.Limits;
import io.github.huozi.diagnostic.MessageLanguage;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What to publish, where, and how. Immutable: each method that takes a setting returns a new request.
 *
 * <pre>{@code
 * PublishRequest.of(Path.of("my-book")).to(Path.of("target/book")).formats(Format.EPUB).listener(listener)
 * }</pre>
 */
public final class PublishRequest {

    /** The default deadline for a stranger's book. */
    private static final Duration UNTRUSTED_DEADLINE = Duration.ofMinutes(2);

    private static final Path DEFAULT_OUTPUT = Path.of("target", "book");

    private final @Nullable Path folder;
    private final @Nullable Manuscript manuscript;
    private final Path output;
    private final Set<Format> formats;
    private final Optional<String> fileName;
    private final Optional<Instant> timestamp;
    private final Set<String> sections;
    private final Map<String, List<String>> defaults;
    private final BuildListener listener;
    private final Limits limits;
    private final Optional<Duration> deadline;
    private final MessageLanguage messages;
    private final boolean untrusted;

    private PublishRequest(Draft draft) {
        folder = draft.folder;
        manuscript = draft.manuscript;
        output = draft.output;
        formats = draft.formats;
        fileName = draft.fileName;
        timestamp = draft.timestamp;
        sections = draft.sections;
        defaults = draft.defaults;
        listener = draft.listener;
        limits = draft.limits;
        deadline = draft.deadline;
        messages = draft.messages;
        untrusted = draft.untrusted;
    }

    /**
     * {@return a request for EPUB and PDF of the book in a folder, into {@code target/book}}
     *
     * @param folder the folder that holds {@code book.yaml}, or just chapters
     */
    public static PublishRequest of(Path folder) {
        return new PublishRequest(new Draft(folder, null));
    }

    /**
     * {@return a request for EPUB and PDF of a book built in code, into {@code target/book}}
     *
     * @param manuscript the book
     */
    public static PublishRequest of(Manuscript manuscript) {
        return new PublishRequest(new Draft(null, manuscript));
    }

    /** {@return the book's folder; empty for a book built in code} */
    public Optional<Path> folder() {
        return Optional.ofNullable(folder);
    }

    /** {@return the book built in code; empty for one in a folder} */
    public Optional<Manuscript> manuscript() {
        return Optional.ofNullable(manuscript);
    }

    /** {@return the folder to write to} */
    public Path output() {
        return output;
    }

    /** {@return the formats to make, never empty} */
    public Set<Format> formats() {
        return formats;
    }

    /** {@return the name of the files without extensions; empty to derive it from title and edition} */
    public Optional<String> fileName() {
        return fileName;
    }

    /** {@return the date for a book that does not state one} */
    public Optional<Instant> timestamp() {
        return timestamp;
    }

    /** {@return the keys of the sections to include; empty for all} */
    public Set<String> sections() {
        return sections;
    }

    /** {@return the metadata for anything the book itself does not state, by the keys of {@code book.yaml}} */
    public Map<String, List<String>> defaults() {
        return defaults;
    }

    /** {@return the listener that receives events} */
    public BuildListener listener() {
        return listener;
    }

    /**
     * {@return a copy that writes to a folder}
     *
     * @param other the folder; created if missing
     */
    public PublishRequest to(Path other) {
        return changed(draft -> draft.output = other);
    }

    /**
     * {@return a copy that makes these formats}
     *
     * @param others the formats, each made once; EPUB and PDF if none is given
     */
    public PublishRequest formats(Format... others) {
        return changed(draft -> draft.formats = Set.copyOf(others.length == 0 ? Format.books() : List.of(others)));
    }

    /**
     * {@return a copy with that file name}
     *
     * @param other the name, without an extension
     */
    public PublishRequest fileName(String other) {
        return changed(draft -> draft.fileName = Optional.of(other));
    }

    /**
     * {@return a copy with that date, which applies unless the book states its own}
     *
     * @param other the time
     */
    public PublishRequest timestamp(Instant other) {
        return changed(draft -> draft.timestamp = Optional.of(other));
    }

    /**
     * {@return a copy with only these sections and everything within them}
     *
     * @param keys paths in the book's folder, or names given to sources; links to other sections become plain text
     */
    public PublishRequest sections(Collection<String> keys) {
        return changed(draft -> draft.sections = Set.copyOf(keys));
    }

    /**
     * {@return a copy with this metadata for anything the book itself does not state}
     *
     * @param others the values by the keys of {@code book.yaml}: {@code title}, {@code description}, {@code authors}, {@code
     *     repository}
     */
    public PublishRequest defaults(Map<String, List<String>> others) {
        return changed(draft -> draft.defaults = Map.copyOf(others));
    }

    /**
     * {@return a copy that notifies this listener}
     *
     * @param other the listener that receives events
     */
    public PublishRequest listener(BuildListener other) {
        return changed(draft -> draft.listener = other);
    }

    /**
     * {@return a copy with these limits}
     *
     * @param others how much the book may use
     */
    public PublishRequest limits(Limits others) {
        return changed(draft -> draft.limits = others);
    }

    /**
     * {@return a copy for a book that comes from a stranger: no templates, short codes or fonts of the book take part, it must
     * be made within these limits, and within two minutes unless the request has another deadline}
     *
     * @param others how much the book may use
     */
    public PublishRequest untrusted(Limits others) {
        return changed(draft -> {
            draft.limits = others;
            draft.untrusted = true;
            draft.deadline = draft.deadline.or(() -> Optional.of(UNTRUSTED_DEADLINE));
        });
    }

    boolean isUntrusted() {
        return untrusted;
    }

    /**
     * {@return a copy with a deadline, counted from the call and including the wait for a free slot; then the work is
     * cancelled}
     *
     * @param longest how long the work may take
     * @throws IllegalArgumentException if it is not positive
     */
    public PublishRequest deadline(Duration longest) {
        if (longest.isNegative() || longest.isZero()) {
            throw new IllegalArgumentException("a deadline lies ahead: " + longest);
        }
        return changed(draft -> draft.deadline = Optional.of(longest));
    }

    /**
     * {@return a copy with that language for the messages of exceptions and for the fault pages of a preview. A {@link
     * io.github.huozi.diagnostic.Diagnostic} is in no language until its {@code text} is requested}
     *
     * @param other the language, English by default
     */
    public PublishRequest messages(MessageLanguage other) {
        return changed(draft -> draft.messages = other);
    }

    /** {@return the language of messages} */
    public MessageLanguage messages() {
        return messages;
    }

    /** {@return how much the book may use} */
    public Limits limits() {
        return limits;
    }

    /** {@return how long the work may take, counted from the call; empty for no limit} */
    public Optional<Duration> deadline() {
        return deadline;
    }

    private PublishRequest changed(Consumer<Draft> change) {
        Draft draft = new Draft(folder, manuscript);
        draft.output = output;
        draft.formats = formats;
        draft.fileName = fileName;
        draft.timestamp = timestamp;
        draft.sections = sections;
        draft.defaults = defaults;
        draft.listener = listener;
        draft.limits = limits;
        draft.deadline = deadline;
        draft.messages = messages;
        draft.untrusted = untrusted;
        change.accept(draft);
        return new PublishRequest(draft);
    }

    private static final class Draft {
        private final @Nullable Path folder;
        private final @Nullable Manuscript manuscript;
        private boolean untrusted;
        private Path output = DEFAULT_OUTPUT;
        private Set<Format> formats = Set.copyOf(Format.books());
        private Optional<String> fileName = Optional.empty();
        private Optional<Instant> timestamp = Optional.empty();
        private Set<String> sections = Set.of();
        private Map<String, List<String>> defaults = Map.of();
        private BuildListener listener = BuildListener.NONE;
        private Limits limits = Limits.DEFAULT;
        private Optional<Duration> deadline = Optional.empty();
        private MessageLanguage messages = MessageLanguage.ENGLISH;

        private Draft(@Nullable Path folder, @Nullable Manuscript manuscript) {
            this.folder = folder;
            this.manuscript = manuscript;
        }
    }
}

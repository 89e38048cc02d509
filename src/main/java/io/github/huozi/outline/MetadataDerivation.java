package io.github.huozi.outline;

import io.github.huozi.api.Manuscript.Entry;
import io.github.huozi.api.Source;
import io.github.huozi.archive.StoredWords;
import io.github.huozi.book.control.BuildControl;
import io.github.huozi.book.file.Binary;
import io.github.huozi.book.language.LanguageTag;
import io.github.huozi.book.language.TextLanguage;
import io.github.huozi.config.key.BookYaml;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Phrase;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.outline.epub.EpubArchive;
import io.github.huozi.outline.epub.EpubPackage;
import io.github.huozi.outline.folder.Workspace;
import io.github.huozi.outline.name.FileName;
import io.github.huozi.outline.novel.NovelHead;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Derives metadata that no configuration gives, and reports it. */
final class MetadataDerivation {

    /** Names of places that hold books rather than titles. */
    private static final Pattern NO_TITLE = Pattern.compile(
            "(?i)src|docs?|book|contents?|sources?|manuscript|main|master|corpus|repo|trunk|content|\\.|");

    private final Workspace workspace;
    private final String scope;
    private final List<Entry> entries;

    /**
     * @param scope the folder of the chapters
     */
    MetadataDerivation(Workspace workspace, String scope, List<Entry> entries) {
        this.workspace = workspace;
        this.scope = scope;
        this.entries = entries;
    }

    void complete(MetadataDraft draft) {
        if (draft.title.isEmpty()) {
            Optional<String> heading = new HomeTitle(workspace).find(scope);
            Optional<String> novel = heading.isPresent() ? Optional.empty() : titleOfNovel();
            draft.title = heading.or(() -> novel).orElseGet(this::titleFromFolder);
            String from = heading.isPresent() ? "from.home" : novel.isPresent() ? "from.novel" : "from.folder";
            tell("title", draft.title, Phrase.of(from));
        }
        language(draft);
        if (!draft.isIdentified()) {
            workspace
                    .sink()
                    .report(Code.DERIVED_IDENTIFIER.at(
                            Position.of(BookYaml.NAME), "derived", draft.derivedIdentifier()));
        }
    }

    /** Tools write {@code en} by default, and {@code zh} is too vague; the text decides. */
    private void language(MetadataDraft draft) {
        boolean vague = draft.language.equals("zh");
        boolean presumed = draft.language.equals("en") && draft.isLanguagePresumed();
        if (!draft.language.isEmpty() && !vague && !presumed) {
            return;
        }
        Optional<String> said = epub().flatMap(opf -> opf.metadata().getOrDefault("language", List.of()).stream()
                        .findFirst())
                .flatMap(LanguageTag::normalise);
        if (said.isPresent()) {
            draft.language = said.get();
            return;
        }
        String told = TextLanguage.of(draft.title, sources(entries));
        boolean chinese = told.startsWith("zh");
        if (presumed && !chinese) {
            return;
        }
        boolean isSaid = vague;
        draft.language = vague && !chinese ? "zh-CN" : told;
        if (!isSaid) {
            tell("language", draft.language, Phrase.of("from.text"));
        }
    }

    private void tell(String key, String value, Phrase from) {
        workspace
                .sink()
                .report(
                        key.equals("title")
                                ? Code.DERIVED_METADATA.at(Position.of(BookYaml.NAME), "title", value, from)
                                : Code.DERIVED_METADATA.at(Position.of(BookYaml.NAME), "language", value, from));
    }

    /** What the first chapter, when it is a novel in plain text, says above its first heading. */
    private Optional<String> titleOfNovel() {
        Optional<EpubPackage> opf = epub();
        if (opf.isPresent()) {
            return opf.flatMap(it ->
                    it.metadata().getOrDefault("title", List.of()).stream().findFirst());
        }
        return entries.stream()
                .findFirst()
                .flatMap(Entry::source)
                .flatMap(Source::name)
                .filter(path -> path.toLowerCase(Locale.ROOT).endsWith(".txt"))
                .flatMap(workspace::text)
                .map(NovelHead::in)
                .map(NovelHead::title)
                .filter(title -> !title.isEmpty());
    }

    /** What the first chapter says, when it is an EPUB. */
    private Optional<EpubPackage> epub() {
        Optional<Source> first = entries.stream()
                .findFirst()
                .flatMap(Entry::source)
                .filter(source ->
                        source.name().filter(path -> path.endsWith(".epub")).isPresent());
        try {
            byte[] bytes = first.isEmpty() ? new byte[0] : first.get().read().toByteArray();
            boolean fits = bytes.length > 0
                    && bytes.length <= workspace.control().limits().sourceBytes();
            return fits ? EpubPackage.of(EpubArchive.of(bytes, workspace.control())) : Optional.empty();
        } catch (IOException e) {
            // Reading the source says what is wrong with it.
            return Optional.empty();
        }
    }

    private String titleFromFolder() {
        for (@Nullable Path at = workspace.folder().root(); at != null; at = at.getParent()) {
            String name = at.getFileName() == null ? "" : at.getFileName().toString();
            if (!NO_TITLE.matcher(name).matches()) {
                return FileName.of(name).title();
            }
        }
        return "Book";
    }

    private static List<TextLanguage.Text> sources(List<Entry> entries) {
        List<TextLanguage.Text> sources = new ArrayList<>();
        for (Entry entry : entries) {
            entry.source().ifPresent(source -> sources.add(() -> plain(source.read())));
            sources.addAll(sources(entry.children()));
        }
        return sources;
    }

    private static Binary plain(Binary source) {
        return StoredWords.of(source.toByteArray(), BuildControl.NONE)
                .map(words -> Binary.owning(words.getBytes(StandardCharsets.UTF_8)))
                .orElse(source);
    }
}

package io.github.huozi.outline;

import io.github.huozi.api.FolderAccount;
import io.github.huozi.api.Manuscript;
import io.github.huozi.api.Manuscript.Entry;
import io.github.huozi.book.control.BuildControl;
import io.github.huozi.book.file.BookFiles;
import io.github.huozi.book.settings.Settings;
import io.github.huozi.config.format.ForeignConfig;
import io.github.huozi.config.key.BookKeys;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Diagnostic;
import io.github.huozi.diagnostic.Phrase;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.outline.account.AccountReport;
import io.github.huozi.outline.account.Ledger;
import io.github.huozi.outline.convention.FoundOutline;
import io.github.huozi.outline.folder.NoteVault;
import io.github.huozi.outline.folder.ProjectFiles;
import io.github.huozi.outline.folder.SiteFiles;
import io.github.huozi.outline.folder.Workspace;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Builds the manuscript of one folder. */
final class FolderBook {

    /** Orders that a vault may have. */
    private static final Set<String> VAULTS =
            Set.of("convention.contents", "convention.vault", "convention.moc", "convention.longform");

    private final Workspace workspace;
    private final Ledger ledger;
    private final BuildControl control;

    /**
     * @param ledger the ledger that gives each file its state once the outline is known
     */
    FolderBook(Workspace workspace, Ledger ledger, BuildControl control) {
        this.workspace = workspace;
        this.ledger = ledger;
        this.control = control;
    }

    Optional<Manuscript> manuscript(Map<String, List<String>> defaults, Optional<Instant> timestamp) {
        Optional<OutlineFinder.Choice> choice = new OutlineFinder(workspace).find();
        Optional<FoundOutline> found = choice.map(OutlineFinder.Choice::outline);
        control.check();
        List<Entry> entries = found.map(FoundOutline::entries).orElse(List.of());
        if (workspace.fields().get(BookKeys.CONTENTS).isEmpty()) {
            entries = new Amendments(choice.map(OutlineFinder.Choice::workspace).orElse(workspace))
                    .apply(entries, workspace.fields().get(BookKeys.AMEND).orElse(List.of()));
        }
        control.check();
        Settings settings = new FolderSettings(workspace).settings(configurations(found), vault(found));
        if (found.isEmpty() || !FoundOutline.holdsText(entries)) {
            tellEmpty();
            // The existing findings explain the failure.
            if (!workspace.sink().isFaulty() || found.isEmpty()) {
                new AccountReport(workspace.sink()).report(account(found, entries, settings));
            }
            return Optional.empty();
        }
        control.check();
        MetadataDraft draft = new MetadataDraft();
        draft.timestamp = timestamp;
        MetadataFields.fill(draft, workspace.fields());
        configurations(found).forEach(config -> MetadataFields.fill(draft, config));
        found.map(FoundOutline::title)
                .filter(title -> draft.title.isEmpty() && HomeTitle.isTitle(title))
                .ifPresent(title -> draft.title = title);
        MetadataFields.fill(draft, defaults);
        new MetadataDerivation(workspace, found.get().scope(), entries).complete(draft);
        BookFiles files = workspace.folder().files();
        return Optional.of(Manuscript.builder()
                .metadata(draft.build())
                .settings(settings)
                .entries(entries)
                .resources(SiteFiles.of(files.resources(), found.get().roots()))
                .templates(files.templates())
                .omissions(new Omissions(workspace).all())
                .account(account(found, entries, settings))
                .build());
    }

    /** The vault that the folder is, unless the book is that of another tool. */
    private Optional<NoteVault> vault(Optional<FoundOutline> found) {
        boolean notes = found.map(it -> VAULTS.contains(it.convention().key())).orElse(false);
        return notes ? NoteVault.in(workspace.folder(), workspace.tree()) : Optional.empty();
    }

    private FolderAccount account(Optional<FoundOutline> found, List<Entry> entries, Settings settings) {
        Set<String> helpers = new HashSet<>(found.map(FoundOutline::helpers).orElse(Set.of()));
        helpers.addAll(settings.pdf().attached());
        FolderAccount.Order order = found.map(it -> new FolderAccount.Order(it.convention(), it.position(), it.scope()))
                .orElseGet(() -> new FolderAccount.Order(Phrase.of("convention.missing"), Position.BOOK, ""));
        return ledger.account(order, entries, helpers);
    }

    /** Returns the configuration of other tools, that of the outline's convention first. */
    private List<ForeignConfig> configurations(Optional<FoundOutline> found) {
        List<ForeignConfig> all = new ArrayList<>();
        found.flatMap(FoundOutline::config).ifPresent(all::add);
        for (String name : ProjectFiles.BOOKS) {
            workspace
                    .project()
                    .one(name)
                    .filter(config -> !all.contains(config))
                    .ifPresent(all::add);
        }
        return all;
    }

    private void tellEmpty() {
        boolean asked = workspace.fields().has(BookKeys.CONTENTS);
        boolean none =
                workspace.fields().get(BookKeys.CONTENTS).map(List::isEmpty).orElse(true);
        if (workspace.sink().isFaulty() || !none || workspace.fields().has(BookKeys.OUTLINE)) {
            return;
        }
        Diagnostic empty = asked
                ? Code.EMPTY_BOOK.at(workspace.fields().position(BookKeys.CONTENTS), "contents")
                : Code.EMPTY_BOOK.at(Position.BOOK, "folder");
        workspace.sink().report(empty);
    }
}

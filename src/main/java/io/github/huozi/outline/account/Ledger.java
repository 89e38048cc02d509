package io.github.huozi.outline.account;

import io.github.huozi.api.AccountedFile;
import io.github.huozi.api.FileState;
import io.github.huozi.api.FolderAccount;
import io.github.huozi.api.Manuscript.Entry;
import io.github.huozi.api.Source;
import io.github.huozi.diagnostic.DiagnosticSink;
import io.github.huozi.outline.folder.FolderTree;
import io.github.huozi.outline.folder.FolderWalk;
import io.github.huozi.outline.sift.Sifted;
import io.github.huozi.outline.sift.Verdict;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Assigns each file in a folder its state. */
public final class Ledger {

    private final FolderWalk walk;
    private final FolderTree tree;
    private final Sifted sifted;
    private final DiagnosticSink sink;

    /**
     * @param walk all files
     * @param tree the files that the author does not exclude
     * @param sifted the verdicts on those files
     * @param sink the receiver of findings about the chapters
     */
    public Ledger(FolderWalk walk, FolderTree tree, Sifted sifted, DiagnosticSink sink) {
        this.walk = walk;
        this.tree = tree;
        this.sifted = sifted;
        this.sink = sink;
    }

    /**
     * Returns the account.
     *
     * @param order the origin of the order of the sections
     * @param sections the sections of the book
     * @param helpers the files that the book uses otherwise: lists of chapters, attachments
     */
    public FolderAccount account(FolderAccount.Order order, List<Entry> sections, Set<String> helpers) {
        Set<String> inBook = new HashSet<>();
        collect(sections, inBook);
        Set<String> kept = new HashSet<>(tree.allFiles().toList());
        Map<String, AccountedFile> files = new TreeMap<>();
        walk.tree()
                .allFiles()
                .filter(path -> walk.couldHoldText(path) || inBook.contains(path))
                .forEach(path -> files.put(path, file(path, inBook, helpers, kept.contains(path))));
        walk.hidden().stream()
                .filter(path -> walk.couldHoldText(path) || inBook.contains(path))
                .forEach(path -> files.put(path, file(path, inBook, helpers, true)));
        walk.stores()
                .forEach((path, tool) ->
                        files.put(path + "/", new AccountedFile(path + "/", FileState.OTHER_TOOL, tool, 0)));
        FolderAccount account = new FolderAccount(order, new ArrayList<>(files.values()));
        new CopiedChapters(sifted, sink).report(account);
        return account;
    }

    private static void collect(List<Entry> sections, Set<String> paths) {
        for (Entry section : sections) {
            section.source().flatMap(Source::name).ifPresent(paths::add);
            collect(section.children(), paths);
        }
    }

    private AccountedFile file(String path, Set<String> inBook, Set<String> helpers, boolean kept) {
        long characters = sifted.files().of(path).characters();
        if (inBook.contains(path)) {
            return new AccountedFile(path, FileState.IN_BOOK, "", characters);
        }
        if (helpers.contains(path)) {
            return new AccountedFile(path, FileState.USED, "", 0);
        }
        if (!kept) {
            return new AccountedFile(path, FileState.EXCLUDED, "", characters);
        }
        Verdict verdict = sifted.verdicts().get(path);
        return verdict == null
                ? new AccountedFile(path, FileState.NOT_LISTED, "", characters)
                : new AccountedFile(path, verdict.state(), verdict.because(), verdict.isCopy() ? 0 : characters);
    }
}

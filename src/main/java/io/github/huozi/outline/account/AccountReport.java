package io.github.huozi.outline.account;

import io.github.huozi.api.AccountedFile;
import io.github.huozi.api.FileState;
import io.github.huozi.api.FolderAccount;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Diagnostic;
import io.github.huozi.diagnostic.DiagnosticSink;
import io.github.huozi.diagnostic.Phrase;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.outline.folder.SomeNames;
import io.github.huozi.outline.name.NaturalOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Reports how much of a folder is in the book, and what is not. */
public final class AccountReport {

    /** The percentage of characters that may be left out without the author's consent. */
    private static final int MOST_LOST = 10;

    private static final int MOST_GROUPS = 12;

    private static final int MOST_NAMES = 5;

    private final DiagnosticSink sink;

    /**
     * @param sink the receiver of findings
     */
    public AccountReport(DiagnosticSink sink) {
        this.sink = sink;
    }

    /**
     * Files in one folder that are left out for the same reason.
     *
     * @param folder the first folder of their paths; empty for the book's folder itself
     */
    private record Group(String folder, FileState state) implements Comparable<Group> {

        static Group of(AccountedFile file) {
            int slash = file.path().indexOf('/');
            return new Group(slash < 0 ? "" : file.path().substring(0, slash), file.state());
        }

        @Override
        public int compareTo(Group other) {
            return Comparator.comparing(Group::folder)
                    .thenComparing(Group::state)
                    .compare(this, other);
        }
    }

    /**
     * Reports an account.
     *
     * @param account the account, including the files that chapters include
     */
    public void report(FolderAccount account) {
        if (account.files().isEmpty()) {
            return;
        }
        List<AccountedFile> in = account.in(state -> !state.isLeftOut());
        List<AccountedFile> out = account.in(FileState::isLeftOut);
        long inside = account.characters(state -> !state.isLeftOut());
        long outside = account.characters(FileState::isLeftOut);
        sink.report(Code.FOLDER_ACCOUNT.at(
                Position.BOOK, "total", in.size(), thousands(inside), out.size(), thousands(outside)));
        names(account, FileState.DRAFT, "drafts");
        names(account, FileState.REPOSITORY_PAGE, "repository");
        long lost = account.characters(state -> state.isLeftOut() && !state.isAsked());
        if (lost * 100 > MOST_LOST * (inside + outside)) {
            tellLost(account, Math.round(100.0 * lost / (inside + outside)));
        } else {
            tellUnlisted(account);
        }
    }

    private void names(FolderAccount account, FileState state, String variant) {
        List<String> names = account.in(state::equals).stream()
                .map(AccountedFile::path)
                .sorted(NaturalOrder.COMPARATOR)
                .toList();
        if (names.isEmpty()) {
            return;
        }
        Position position = account.order().position();
        sink.report(
                variant.equals("drafts")
                        ? Code.ENTRY_LEFT_OUT.at(position, "drafts", SomeNames.of(names))
                        : Code.ENTRY_LEFT_OUT.at(position, "repository", SomeNames.of(names)));
    }

    private void tellUnlisted(FolderAccount account) {
        FolderAccount.Order order = account.order();
        String within = order.scope().isEmpty() ? "" : order.scope() + "/";
        List<String> names = account.in(FileState.NOT_LISTED::equals).stream()
                .map(AccountedFile::path)
                .filter(path -> path.startsWith(within))
                .sorted(NaturalOrder.COMPARATOR)
                .toList();
        if (!names.isEmpty()) {
            sink.report(
                    Code.FILE_NOT_LISTED.at(order.position(), "list", names.size(), order.by(), SomeNames.of(names)));
        }
    }

    private void tellLost(FolderAccount account, long percent) {
        Map<Group, List<AccountedFile>> groups = new TreeMap<>();
        account.in(state -> state.isLeftOut() && !state.isAsked()).stream()
                .filter(file -> file.characters() > 0)
                .forEach(file -> groups.computeIfAbsent(Group.of(file), group -> new ArrayList<>())
                        .add(file));
        List<Map.Entry<Group, List<AccountedFile>>> largest = groups.entrySet().stream()
                .sorted(Comparator.comparingLong(entry -> -characters(entry.getValue())))
                .toList();
        List<Phrase> said = largest.stream()
                .limit(MOST_GROUPS)
                .map(entry -> said(entry.getKey(), entry.getValue(), account))
                .toList();
        sink.report(lost(largest.get(0).getKey().state(), account.order().position(), percent, Phrase.list(said)));
    }

    /** Names a few files, or the number of many. */
    private static Phrase said(Group group, List<AccountedFile> files, FolderAccount account) {
        String characters = thousands(characters(files));
        Phrase reason = reason(group.state(), files, account);
        if (files.size() <= MOST_NAMES) {
            String names = SomeNames.of(files.stream().map(AccountedFile::path).toList());
            return Phrase.of("account.files", names, characters, reason);
        }
        Phrase folder = group.folder().isEmpty() ? Phrase.of("account.root") : Phrase.literal(group.folder() + "/");
        return Phrase.of("account.group", folder, files.size(), characters, reason);
    }

    /** Returns the remedy for the group with the most text. */
    private static Diagnostic lost(FileState state, Position position, long percent, Phrase groups) {
        return switch (state) {
            case NOT_LISTED -> Code.TEXT_LEFT_OUT.at(position, "not-listed", percent, groups);
            case UNREAD_FORMAT -> Code.TEXT_LEFT_OUT.at(position, "unread-format", percent, groups);
            default -> Code.TEXT_LEFT_OUT.at(position, "other", percent, groups);
        };
    }

    private static Phrase reason(FileState state, List<AccountedFile> files, FolderAccount account) {
        return switch (state) {
            case NOT_LISTED -> {
                String scope = account.order().scope();
                boolean within = files.stream().anyMatch(file -> file.path().startsWith(scope));
                yield within
                        ? Phrase.of("reason.not-listed", account.order().by())
                        : Phrase.of("reason.outside", scope);
            }
            case UNREAD_FORMAT ->
                Phrase.of(
                        "reason.unread-format",
                        Phrase.list(files.stream()
                                .map(file -> "." + file.because())
                                .distinct()
                                .sorted()
                                .toList()));
            case REPOSITORY_PAGE -> Phrase.of("reason.repository-page");
            case RESOURCE -> Phrase.of("reason.resource");
            default -> Phrase.of("reason.other-tool");
        };
    }

    private static long characters(List<AccountedFile> files) {
        return files.stream().mapToLong(AccountedFile::characters).sum();
    }

    private static String thousands(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}

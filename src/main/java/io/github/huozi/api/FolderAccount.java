package io.github.huozi.api;

import io.github.huozi.diagnostic.Phrase;
import io.github.huozi.diagnostic.Position;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * How a build treats every file of a book's folder that could hold text. Immutable.
 *
 * @param order where the order of the chapters comes from
 * @param files the files, each once, by path
 */
public record FolderAccount(Order order, List<AccountedFile> files) {

    /**
     * Where the order of the chapters comes from.
     *
     * @param by the convention, as worded in a message
     * @param position the position of the file that defines it
     * @param scope the folder whose files it should name, relative to the book's folder, for which it is empty
     */
    public record Order(Phrase by, Position position, String scope) {}

    /**
     * Copies the list.
     *
     * @param order where the order of the chapters comes from
     * @param files each once
     */
    public FolderAccount {
        files = List.copyOf(files);
    }

    /**
     * {@return this account with the files that chapters include marked as used}
     *
     * @param used the paths of files whose text is included in the book
     */
    public FolderAccount using(Set<String> used) {
        return new FolderAccount(
                order,
                files.stream()
                        .map(file ->
                                file.state().isLeftOut() && used.contains(file.path()) ? file.in(FileState.USED) : file)
                        .toList());
    }

    /**
     * {@return the files in matching states}
     *
     * @param states the states to match
     */
    public List<AccountedFile> in(Predicate<FileState> states) {
        return files.stream().filter(file -> states.test(file.state())).toList();
    }

    /**
     * {@return the number of letters and digits in files in matching states}
     *
     * @param states the states to match
     */
    public long characters(Predicate<FileState> states) {
        return in(states).stream().mapToLong(AccountedFile::characters).sum();
    }
}

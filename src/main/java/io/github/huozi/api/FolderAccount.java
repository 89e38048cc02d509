package io.github.huozi.api;

import io.github.huozi.diagnostic.Phrase;
import io.github.huozi.diagnostic.Position;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What has become of every file of a book's folder that could hold text. Immutable.
 *
 * @param order where the order of the chapters comes from
 * @param files each once, by path
 */
public record FolderAccount(Order order, List<AccountedFile> files) {

    /**
     * Where the order of the chapters comes from.
     *
     * @param by the convention, in the words of a message
     * @param position of the file that gives it
     * @param scope the folder whose files it should name, relative to the book's folder, whose own path is empty
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
     * {@return the same, knowing what the chapters include}
     *
     * @param used paths of files whose text the book has taken
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
     * {@return the files in such states}
     *
     * @param states which
     */
    public List<AccountedFile> in(Predicate<FileState> states) {
        return files.stream().filter(file -> states.test(file.state())).toList();
    }

    /**
     * {@return the letters and digits of the files in such states}
     *
     * @param states which
     */
    public long characters(Predicate<FileState> states) {
        return in(states).stream().mapToLong(AccountedFile::characters).sum();
    }
}

package io.github.huozi.outline.convention;

import io.github.huozi.outline.folder.FolderTree;
import io.github.huozi.outline.folder.Workspace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the files of a list in a folder other than the one it names: a script may fill that folder when the site is built,
 * or there may be one per language.
 */
public final class Elsewhere {

    private final Workspace workspace;

    public Elsewhere(Workspace workspace) {
        this.workspace = workspace;
    }

    /** Returns the folder with most of the files if the named one has hardly any; otherwise the named one. */
    public String of(List<Listed> listed, String named) {
        List<String> targets = new ArrayList<>();
        collect(listed, targets);
        Set<String> files = new HashSet<>(workspace.tree().allFiles().toList());
        long there = count(targets, named, files);
        if (targets.isEmpty() || there * 2 > targets.size()) {
            return named;
        }
        List<String> folders = new ArrayList<>();
        folders(workspace.sources(), folders);
        return folders.stream()
                .max(Comparator.comparingLong((String folder) -> count(targets, folder, files))
                        .thenComparing(Comparator.<String>naturalOrder().reversed()))
                .filter(folder -> {
                    long found = count(targets, folder, files);
                    return found > there && found * 2 > targets.size();
                })
                .orElse(named);
    }

    private static void collect(List<Listed> listed, List<String> targets) {
        for (Listed entry : listed) {
            if (!entry.isExternal() && !entry.isDraft()) {
                entry.target().map(target -> target.replaceFirst("[#?].*$", "")).ifPresent(targets::add);
            }
            collect(entry.children(), targets);
        }
    }

    private static void folders(FolderTree tree, List<String> folders) {
        folders.add(tree.path());
        tree.folders().stream()
                .filter(folder -> folder.allFiles().findAny().isPresent())
                .forEach(folder -> folders(folder, folders));
    }

    private static long count(List<String> targets, String folder, Set<String> files) {
        return targets.stream()
                .filter(target -> files.contains(Workspace.below(folder, target)))
                .count();
    }
}

package io.github.huozi.command;

import io.github.huozi.Publisher;
import io.github.huozi.api.BookCheck;
import io.github.huozi.api.ContentPass;
import io.github.huozi.api.Extension;
import io.github.huozi.api.SourceReader;
import io.github.huozi.goal.GoalFailure;
import io.github.huozi.goal.GoalWords;
import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;

/** Extensions from {@code --class-path}. The launcher puts those in {@code extensions/} on the class path itself. */
final class CommandExtensions {

    private CommandExtensions() {}

    /**
     * Returns a publisher with these extensions and its usual ones.
     *
     * @param classPath the jars and folders, as for {@code java}
     * @throws GoalFailure when one of them does not exist
     */
    static Publisher publisher(String classPath, Path current, GoalWords words) throws GoalFailure {
        Publisher.Builder builder = Publisher.builder();
        List<URL> urls = new ArrayList<>();
        for (String entry : classPath.split(File.pathSeparator, -1)) {
            if (!entry.isBlank()) {
                urls.add(url(current.resolve(entry), words));
            }
        }
        if (!urls.isEmpty()) {
            // Stays open as long as the process: every build uses its classes.
            ClassLoader loader = new URLClassLoader(urls.toArray(URL[]::new), Publisher.class.getClassLoader());
            found(SourceReader.class, loader).forEach(builder::reader);
            found(ContentPass.class, loader).forEach(builder::pass);
            found(BookCheck.class, loader).forEach(builder::check);
        }
        return builder.build();
    }

    private static URL url(Path entry, GoalWords words) throws GoalFailure {
        try {
            if (Files.exists(entry)) {
                return entry.toUri().toURL();
            }
        } catch (MalformedURLException e) {
            throw new IllegalStateException("a path has a URL", e);
        }
        throw words.failure("command.class-path", entry);
    }

    /** The publisher finds the extensions of its own loader itself. */
    private static <E extends Extension> List<E> found(Class<E> kind, ClassLoader loader) {
        return ServiceLoader.load(kind, loader).stream()
                .filter(each -> each.type().getClassLoader() == loader)
                .map(ServiceLoader.Provider::get)
                .toList();
    }
}

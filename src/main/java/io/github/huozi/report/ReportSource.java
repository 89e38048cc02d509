package io.github.huozi.report;

import io.github.huozi.diagnostic.MessageLanguage;
import java.nio.file.Path;

/**
 * The book that a report is about.
 *
 * @param name the name of the book
 * @param folder the book's folder, to which positions are relative
 * @param project the folder to which the URIs of SARIF are relative
 * @param language the language of messages
 */
public record ReportSource(String name, Path folder, Path project, MessageLanguage language) {

    public ReportSource {
        folder = folder.toAbsolutePath().normalize();
        project = project.toAbsolutePath().normalize();
    }
}

package io.github.huozi.report;

import java.util.Locale;

/** The formats of a report. */
public enum ReportFormat {
    /** A page for a browser, complete in one file and without scripts. */
    HTML,
    /** A list for programs; {@code report.schema.json} describes it. */
    JSON,
    /** SARIF 2.1.0, which hosts of source code display. */
    SARIF;

    /** {@return the word for it, which is also its file extension} */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package io.github.huozi.check;

import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.DiagnosticSink;
import io.github.huozi.diagnostic.Position;

/** A validator that is available only if it is on the program's class path. */
enum Judge {
    EPUBCHECK("com.adobe.epubcheck.api.EpubCheck", "epubcheck", "org.w3c:epubcheck:5.3.0"),
    VERAPDF("org.verapdf.pdfa.Foundries", "verapdf", "org.verapdf:validation-model:1.30.2");

    private final String entry;
    private final String variant;
    private final String coordinates;

    Judge(String entry, String variant, String coordinates) {
        this.entry = entry;
        this.variant = variant;
        this.coordinates = coordinates;
    }

    /** Whether the class path lacks it. */
    boolean isAbsent() {
        try {
            Class.forName(entry, false, Judge.class.getClassLoader());
            return false;
        } catch (ClassNotFoundException e) {
            return true;
        }
    }

    /** Reports what is skipped without it. */
    void tell(DiagnosticSink sink) {
        sink.report(Code.JUDGE_ABSENT.at(Position.BOOK, variant, coordinates));
    }
}

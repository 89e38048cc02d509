package io.github.huozi.check;

import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.DiagnosticSink;
import io.github.huozi.diagnostic.Position;

/** A judge that is there only if the program has it on its class path. */
enum Judge {
    EPUBCHECK("com.adobe.epubcheck.api.EpubCheck", "EPUBCheck", "EPUBs are", "org.w3c:epubcheck:5.3.0"),
    VERAPDF("org.verapdf.pdfa.Foundries", "veraPDF", "PDFs are", "org.verapdf:validation-model:1.30.2");

    private final String entry;
    private final String title;
    private final String judged;
    private final String coordinates;

    Judge(String entry, String title, String judged, String coordinates) {
        this.entry = entry;
        this.title = title;
        this.judged = judged;
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

    /** Says what is not done without it. */
    void tell(DiagnosticSink sink) {
        sink.report(
                Code.JUDGE_ABSENT,
                Position.NONE,
                title + " is not on the class path, so that " + judged + " checked by our own means only",
                "add the dependency " + coordinates + " to your program; in Maven the goal huozi:check brings it");
    }
}

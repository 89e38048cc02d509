package io.github.huozi.check;

import io.github.huozi.assemble.AssembledBook;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Diagnostic;
import io.github.huozi.diagnostic.DiagnosticSink;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.diagnostic.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Asks veraPDF whether a file is what it says of itself. Only loaded when veraPDF is there. */
final class PdfJudge {

    private static final Pattern PAGE = Pattern.compile("\\bpages?\\[(\\d+)\\]");

    /** How often a rule is broken, and where first. */
    private static final class Breach {
        private int count;
        private String message = "";
        private int page = -1;
    }

    private PdfJudge() {}

    static void judge(Path file, AssembledBook book, DiagnosticSink sink) throws IOException {
        VeraGreenfieldFoundryProvider.initialise();
        Map<String, Breach> breaches = new LinkedHashMap<>();
        try {
            List<PDFAFlavour> claimed = claimed(file);
            if (claimed.isEmpty()) {
                sink.report(new Diagnostic(
                        Code.VERAPDF,
                        Severity.INFO,
                        Position.of(file.toString()),
                        "the file says of itself that it is neither PDF/A nor PDF/UA, so veraPDF was not asked",
                        "nothing need be done if that is meant"));
                return;
            }
            for (PDFAFlavour flavour : claimed) {
                validate(file, flavour, breaches);
            }
        } catch (VeraPDFException e) {
            throw new IOException("veraPDF cannot read it: " + e.getMessage(), e);
        }
        if (!breaches.isEmpty()) {
            try (PDDocument document = Loader.loadPDF(file.toFile())) {
                report(breaches, PageSources.of(document, file, book), file, sink);
            }
        }
    }

    private static List<PDFAFlavour> claimed(Path file) throws VeraPDFException, IOException {
        try (InputStream in = Files.newInputStream(file);
                PDFAParser parser = Foundries.defaultInstance().createParser(in)) {
            return parser.getFlavours().stream()
                    .filter(flavour -> flavour != PDFAFlavour.NO_FLAVOUR)
                    .distinct()
                    .toList();
        }
    }

    private static void validate(Path file, PDFAFlavour flavour, Map<String, Breach> breaches)
            throws VeraPDFException, IOException {
        try (InputStream in = Files.newInputStream(file);
                PDFAParser parser = Foundries.defaultInstance().createParser(in, flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            for (TestAssertion assertion : validator.validate(parser).getTestAssertions()) {
                if (assertion.getStatus() == TestAssertion.Status.FAILED) {
                    String rule = flavour.getId().toUpperCase(java.util.Locale.ROOT) + " "
                            + assertion.getRuleId().getClause() + "-"
                            + assertion.getRuleId().getTestNumber();
                    Breach breach = breaches.computeIfAbsent(rule, key -> new Breach());
                    if (breach.count++ == 0) {
                        breach.message = String.valueOf(assertion.getMessage());
                        Matcher page = PAGE.matcher(assertion.getLocation().getContext());
                        breach.page = page.find() ? Integer.parseInt(page.group(1)) : -1;
                    }
                }
            }
        }
    }

    private static void report(Map<String, Breach> breaches, PageSources sources, Path file, DiagnosticSink sink) {
        breaches.forEach((rule, breach) -> {
            String times = breach.count == 1 ? "" : ", " + breach.count + " times";
            String page = breach.page < 0 ? "" : " on page " + (breach.page + 1);
            Position position = breach.page < 0 ? Position.of(file.toString()) : sources.of(breach.page);
            sink.report(new Diagnostic(
                    Code.VERAPDF,
                    Severity.ERROR,
                    position,
                    "veraPDF says " + rule + page + times + ": " + breach.message.strip(),
                    "look at the source or style sheet it comes from; report it if it is none of yours"));
        });
    }
}

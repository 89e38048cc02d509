package io.github.huozi.check;

import io.github.huozi.assemble.AssembledBook;
import io.github.huozi.book.control.BuildControl;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.DiagnosticSink;
import io.github.huozi.diagnostic.Phrase;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.diagnostic.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.jspecify.annotations.Nullable;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Runs veraPDF to check whether a file conforms to what it claims. Loaded only if veraPDF is on the class path. */
final class PdfJudge {

    private static final Pattern PAGE = Pattern.compile("\\bpages?\\[(\\d+)\\]");

    /** A structure element with its object number. */
    private static final Pattern TAG = Pattern.compile("\\((\\d+) (\\d+) obj SE");

    private static final Pattern ANNOTATION = Pattern.compile("\\bannots\\[(\\d+)\\]");

    /** The most places reported per rule. */
    private static final int PLACES = 20;

    /** The most breaches of a rule that are located in the source. */
    private static final int MOST = 2_000;

    /** How often a rule is broken, and where, in the words of veraPDF. */
    private static final class Breach {
        private int count;
        private String message = "";
        private final List<String> contexts = new ArrayList<>();
    }

    private PdfJudge() {}

    static void judge(Path file, AssembledBook book, DiagnosticSink sink, BuildControl control) throws IOException {
        VeraGreenfieldFoundryProvider.initialise();
        Map<String, Breach> breaches = new LinkedHashMap<>();
        try {
            List<PDFAFlavour> claimed = claimed(file);
            if (claimed.isEmpty()) {
                sink.report(Code.VERAPDF
                        .at(Position.of(file.toString()), "unclaimed")
                        .as(Severity.INFO));
                return;
            }
            for (PDFAFlavour flavour : claimed) {
                validate(file, flavour, breaches);
                control.check();
            }
        } catch (VeraPDFException e) {
            throw new IOException("veraPDF cannot read it: " + e.getMessage(), e);
        }
        if (!breaches.isEmpty()) {
            try (PDDocument document = Loader.loadPDF(file.toFile())) {
                report(breaches, document, file, book, sink);
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
                    }
                    if (breach.contexts.size() < MOST) {
                        breach.contexts.add(
                                String.valueOf(assertion.getLocation().getContext()));
                    }
                }
            }
        }
    }

    /** Reports one finding per place in the source that breaks a rule. */
    private static void report(
            Map<String, Breach> breaches, PDDocument document, Path file, AssembledBook book, DiagnosticSink sink)
            throws IOException {
        PageSources pages = PageSources.of(document, file, book);
        TagSources tags = new TagSources(document, pages, book);
        TagSources.Origin whole = new TagSources.Origin(-1, Position.of(file.toString()));
        for (Map.Entry<String, Breach> each : breaches.entrySet()) {
            Breach breach = each.getValue();
            Map<Position, Integer> counts = new LinkedHashMap<>();
            Map<Position, Integer> first = new LinkedHashMap<>();
            for (String context : breach.contexts) {
                TagSources.Origin origin = origin(context, document, pages, tags, whole);
                counts.merge(origin.position(), 1, Integer::sum);
                first.putIfAbsent(origin.position(), origin.page());
            }
            int told = 0;
            for (Map.Entry<Position, Integer> place : counts.entrySet()) {
                if (told++ == PLACES) {
                    break;
                }
                int page = first.getOrDefault(place.getKey(), -1);
                boolean source = !place.getKey().equals(whole.position());
                sink.report(Code.VERAPDF
                        .at(
                                place.getKey(),
                                page < 0 ? "file" : "page",
                                each.getKey(),
                                page + 1,
                                place.getValue(),
                                told == 1 && counts.size() > PLACES ? breach.count : 1,
                                breach.message.strip(),
                                Phrase.of(source ? "judge.pdf.source" : "judge.pdf.file"))
                        .as(Severity.ERROR));
            }
        }
    }

    private static TagSources.Origin origin(
            String context, PDDocument document, PageSources pages, TagSources tags, TagSources.Origin whole)
            throws IOException {
        Matcher tag = TAG.matcher(context);
        @Nullable COSObjectKey key = null;
        while (tag.find()) {
            key = new COSObjectKey(Long.parseLong(tag.group(1)), Integer.parseInt(tag.group(2)));
        }
        if (key != null && document.getDocument().getObjectFromPool(key).getObject() instanceof COSDictionary element) {
            TagSources.Origin origin = tags.of(element);
            return origin == null ? whole : origin;
        }
        Matcher page = PAGE.matcher(context);
        if (!page.find()) {
            return whole;
        }
        int index = Integer.parseInt(page.group(1));
        Matcher annotation = ANNOTATION.matcher(context);
        if (annotation.find() && index < document.getNumberOfPages()) {
            List<PDAnnotation> all = document.getPage(index).getAnnotations();
            int number = Integer.parseInt(annotation.group(1));
            if (number < all.size() && all.get(number).getRectangle() != null) {
                return new TagSources.Origin(
                        index, tags.of(index, all.get(number).getRectangle()));
            }
        }
        return new TagSources.Origin(index, pages.of(index));
    }
}

package io.github.huozi.epub;

import com.adobe.epubcheck.api.EPUBLocation;
import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.api.MasterReport;
import com.adobe.epubcheck.messages.Message;
import com.adobe.epubcheck.messages.MessageId;
import com.adobe.epubcheck.messages.Severity;
import com.adobe.epubcheck.util.FeatureEnum;
import com.adobe.epubcheck.util.ReportingLevel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.assertj.core.api.AbstractAssert;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** What an EPUB must be. */
public final class EpubAssert extends AbstractAssert<EpubAssert, byte[]> {

    private EpubAssert(byte[] epub) {
        super(epub, EpubAssert.class);
    }

    public static EpubAssert assertThatEpub(byte[] epub) {
        return new EpubAssert(epub);
    }

    /** EPUBCheck finds neither errors nor warnings, and no usage that we have not looked at. */
    public EpubAssert isValid() {
        List<String> findings = check(actual);
        if (!findings.isEmpty()) {
            failWithMessage("EPUBCheck found:%n%s", String.join("\n", findings));
        }
        return this;
    }

    /** All that EPUBCheck says, usage messages too. */
    public static List<String> check(byte[] epub) {
        Findings findings = new Findings();
        EpubCheck check = new EpubCheck(new ByteArrayInputStream(epub), findings, "book.epub");
        check.setLocale(Locale.ENGLISH);
        check.doValidate();
        return findings.found;
    }

    /** The entries of the container as text, in their order. */
    public static Map<String, byte[]> entries(byte[] epub) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(epub))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return entries;
    }

    /** An entry as text. */
    public static String text(byte[] epub, String name) {
        byte[] data = entries(epub).get(name);
        if (data == null) {
            throw new AssertionError(
                    "there is no " + name + " in " + entries(epub).keySet());
        }
        return new String(data, StandardCharsets.UTF_8);
    }

    /** An entry as a tree. */
    public static Document xml(byte[] epub, String name) {
        return Jsoup.parse(text(epub, name), "", Parser.xmlParser());
    }

    private static final class Findings extends MasterReport {

        /** That a face is embedded, which we know; that {@code rp} is discouraged, which authors write all the same. */
        private static final Set<MessageId> EXPECTED = Set.of(MessageId.CSS_028, MessageId.HTM_055);

        private final List<String> found = new ArrayList<>();

        Findings() {
            setReportingLevel(ReportingLevel.Usage);
        }

        @Override
        public void message(Message message, EPUBLocation location, Object... args) {
            if (message.getSeverity() != Severity.SUPPRESSED
                    && message.getSeverity() != Severity.INFO
                    && !EXPECTED.contains(message.getID())) {
                found.add(message.getSeverity() + " " + message.getID() + " " + location + ": "
                        + message.getMessage(args));
            }
        }

        @Override
        public void info(String resource, FeatureEnum feature, String value) {}

        @Override
        public int generate() {
            return 0;
        }

        @Override
        public void initialize() {}
    }
}

package io.github.huozi.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import io.github.huozi.book.Metadata;
import io.github.huozi.book.file.ResourceResolver;
import io.github.huozi.book.settings.Settings;
import io.github.huozi.browser.StaticSite;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

class FeedTest {

    @TempDir
    static Path folder;

    private static Map<String, byte[]> files;

    @BeforeAll
    static void render() throws IOException {
        files = SiteFixture.render(SiteFixture.book(), SiteFixture.downloads(folder));
    }

    private static String feed() {
        return new String(files.get("opds.xml"), UTF_8);
    }

    /** What a schema finds wrong with a document. */
    private static List<String> faults(String xml) throws IOException, SAXException {
        List<String> faults = new ArrayList<>();
        PropertyMapBuilder properties = new PropertyMapBuilder();
        properties.put(ValidateProperty.ERROR_HANDLER, new ErrorHandler() {
            @Override
            public void warning(SAXParseException e) {
                faults.add(e.getMessage());
            }

            @Override
            public void error(SAXParseException e) {
                faults.add(e.getMessage());
            }

            @Override
            public void fatalError(SAXParseException e) {
                faults.add(e.getMessage());
            }
        });
        ValidationDriver driver = new ValidationDriver(properties.toPropertyMap(), CompactSchemaReader.getInstance());
        assertThat(driver.loadSchema(ValidationDriver.uriOrFileInputSource(
                        Path.of("src/test/resources/io/github/huozi/site/opds-1.2.rnc")
                                .toString())))
                .as("the schema itself: %s", faults)
                .isTrue();
        driver.validate(new InputSource(new StringReader(xml)));
        return faults;
    }

    @Test
    void theFeedIsValid() throws Exception {
        assertThat(faults(feed())).isEmpty();
    }

    @Test
    void theFeedOfABookThatSaysLittleIsValid() throws Exception {
        Metadata bare = Metadata.of("书 & <书>", "en", "not a URI");
        Map<String, byte[]> other = SiteFixture.render(
                SiteFixture.assemble(bare, Settings.defaults(), ResourceResolver.NONE, SiteFixture.sections()),
                List.of(Download.onDemand("EPUB", "download/book.epub", "书.epub", "application/epub+zip")));
        String xml = new String(other.get("opds.xml"), UTF_8);
        assertThat(faults(xml)).isEmpty();
        assertThat(xml).contains("书 &amp; &lt;书&gt;", "urn:uuid:").doesNotContain("SHA256SUMS", "length=");
    }

    @ParameterizedTest
    @CsvSource({
        "type=\"application/epub+zip\", type=\"\"",
        "http://opds-spec.org/acquisition/open-access, http://opds-spec.org/acquisition/free",
        "<summary type=\"text\">, <summary type=\"html\">",
        "2026-04-05T06:07:08Z, 5 April 2026",
        "image/jpeg, image/webp",
        ";kind=acquisition, ''",
        "<name>毕生</name>, <name></name>"
    })
    void theSchemaWouldFindAFault(String right, String wrong) throws Exception {
        assertThat(feed()).contains(right);
        assertThat(faults(feed().replace(right, wrong))).isNotEmpty();
    }

    @Test
    void aSiteWithoutDownloadsHasNoFeed() {
        Map<String, byte[]> other = SiteFixture.render(SiteFixture.book(), List.of());
        assertThat(other).doesNotContainKeys("opds.xml", "SHA256SUMS");
        assertThat(new String(other.get("index.html"), UTF_8)).doesNotContain("opds.xml");
    }

    /** As a reading app does: from the address of the catalog to a whole file. */
    @Test
    void aClientWalksFromTheCatalogToTheChecksum() throws Exception {
        try (StaticSite site = new StaticSite(files)) {
            URI catalog = URI.create(site.at("opds.xml"));
            Document feed = parse(fetch(catalog));
            Element entry = (Element) feed.getElementsByTagNameNS("*", "entry").item(0);
            assertThat(text(entry, "title")).isEqualTo("排字房手记");
            assertThat(text(entry, "id")).isEqualTo("urn:uuid:3c6d1b5e-8f0c-4d0a-b8d0-6a1f6a8f4e11");
            Map<String, String> sums = new java.util.HashMap<>();
            URI sumsAddress = catalog.resolve(link(entry, "related", "text/plain"));
            new String(fetch(sumsAddress), UTF_8)
                    .lines()
                    .forEach(line -> sums.put(line.substring(66), line.substring(0, 64)));
            for (String type : List.of("application/epub+zip", "application/pdf")) {
                String href = link(entry, "http://opds-spec.org/acquisition/open-access", type);
                byte[] book = fetch(catalog.resolve(href));
                assertThat(HexFormat.of().formatHex(Checksum.digest().digest(book)))
                        .isEqualTo(sums.get(href));
            }
            for (String rel : List.of("http://opds-spec.org/image", "http://opds-spec.org/image/thumbnail")) {
                byte[] cover = fetch(catalog.resolve(link(entry, rel, "image/jpeg")));
                assertThat(javax.imageio.ImageIO.read(new ByteArrayInputStream(cover))
                                .getWidth())
                        .isPositive();
            }
        }
    }

    private static byte[] fetch(URI address) throws Exception {
        var answer =
                HttpClient.newHttpClient().send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).as(address.toString()).isEqualTo(200);
        return answer.body();
    }

    private static Document parse(byte[] xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    }

    private static String text(Element entry, String name) {
        return entry.getElementsByTagNameNS("http://www.w3.org/2005/Atom", name)
                .item(0)
                .getTextContent();
    }

    private static String link(Element entry, String rel, String type) {
        NodeList links = entry.getElementsByTagNameNS("http://www.w3.org/2005/Atom", "link");
        for (int i = 0; i < links.getLength(); i++) {
            Element link = (Element) links.item(i);
            if (link.getAttribute("rel").equals(rel)
                    && link.getAttribute("type").equals(type)) {
                return link.getAttribute("href");
            }
        }
        throw new AssertionError("no link " + rel + " of " + type);
    }
}

package io.github.huozi.read.clean;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.diagnostic.Diagnostics;
import io.github.huozi.read.source.SourceFindings;
import io.mola.galimatias.GalimatiasParseException;
import io.mola.galimatias.StrictErrorHandler;
import io.mola.galimatias.URL;
import io.mola.galimatias.URLParsingSettings;
import java.util.Optional;
import java.util.Random;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {

    private static final String[] PIECES =
            ("http:// https:// ftp:// mailto: tel: // / : @ ? # [ ] %20 % %zz . .. - _ ip port 80 65536 99999 1.2.3.4 300 example.com"
                            + " www 中文 ， 。 { } < > | \\ ^ ` \" ' $ & = + ; , ! ~ * ( ) xn--a xn--fiqs8s ::1 [::1] 0x7f é ﹟ 👍 \u200D \u00AD ß İ")
                    .split(" ");

    private final Diagnostics found = new Diagnostics();

    private Optional<String> of(String address) {
        Element link = new Element("a").attr("href", address).text("文字");
        return Addresses.of(link, SourceFindings.of("a.md", found));
    }

    /** The judge that EPUBCheck uses. */
    private static void assertValid(String address) {
        try {
            assertThat(URL.parse(
                            URLParsingSettings.create().withErrorHandler(StrictErrorHandler.getInstance()),
                            URL.parse("https://example.org/EPUB/text/a.xhtml"),
                            address))
                    .isNotNull();
            assertThat(java.net.URI.create(ascii(address))).isNotNull();
        } catch (GalimatiasParseException | IllegalArgumentException e) {
            throw new AssertionError(address + ": " + e.getMessage(), e);
        }
    }

    /** As XML Schema reads an address: what is not ASCII counts as its percent-encoded bytes. */
    private static String ascii(String address) {
        return address.replaceAll("[^\\x00-\\x7F]", "%41");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://ip:port/x",
                "http://www.x.com]",
                "https://",
                "http://a:99999/",
                "http://x.com:80abc/",
                "mailto:",
                "http:///x",
                "http://a..b/",
                "http://%zz/",
                "http://$ip:$port",
                "http://{host}/x",
                "http://<ip>/",
                "https:example.com",
                "http://例子。，com/",
                "http://[::zz]/",
                "http://300.1.1.1/",
                "javascript:alert(1)",
                "http://exa mple.com/"
            })
    void whatNobodyCanReachIsNoLink(String address) {
        assertThat(of(address)).isEmpty();
        assertThat(found.all()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "http://localhost:8080, http://localhost:8080",
        "//cdn.example.com/x, https://cdn.example.com/x",
        "http://u:p@s@host/, http://u:p%40s@host/",
        "http://[::1]:80/a[1], http://[::1]:80/a%5B1%5D",
        "http://中文.com/路径, http://中文.com/路径",
        "http://a_b.com/, http://a_b.com/",
        "http://127.0.0.1:9/, http://127.0.0.1:9/",
        "mailto:a b@c, mailto:a%20b@c",
        "tel:+86 10, tel:+86%2010",
        "HTTP://Example.com, http://Example.com",
        "a b.md#x y#z, a%20b.md#x%20y%23z",
        "http://x.com?a=[1], http://x.com?a=%5B1%5D"
    })
    void anyOtherIsWrittenAsTheStandardsWant(String address, String written) {
        assertThat(of(address)).contains(written);
        assertValid(written);
        assertThat(found.all()).isEmpty();
    }

    @Test
    void anAddressThatTheTextShowsStaysTextWithoutAWord() {
        Element link = new Element("a").attr("href", "http://ip:port").text("http://ip:port");

        assertThat(Addresses.of(link, SourceFindings.of("a.md", found))).isEmpty();
        assertThat(found.all()).isEmpty();
    }

    @Test
    void whateverAnAuthorWritesIsValidOrNoLink() {
        Random random = new Random(11);
        int links = 0;
        for (int round = 0; round < 60_000; round++) {
            StringBuilder address = new StringBuilder();
            if (random.nextBoolean()) {
                address.append(PIECES[random.nextInt(6)]);
            }
            for (int more = 1 + random.nextInt(6); more > 0; more--) {
                address.append(PIECES[random.nextInt(PIECES.length)]);
            }
            Optional<String> written = of(address.toString());
            // Whatever has no scheme is a path, which names a section or is no link in the end.
            if (written.isPresent() && written.get().matches("[a-z]+:.*")) {
                assertValid(written.get());
                links++;
            }
        }
        assertThat(links).isGreaterThan(5_000);
    }
}

package io.github.huozi.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.huozi.archive.ArchiveFault.Rule;
import io.github.huozi.archive.SafeXml.Doctype;
import io.github.huozi.book.control.BuildControl;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SafeXmlTest {

    private static final ArchiveLimits LIMITS = new ArchiveLimits(5, 1000, 10, 50, 20);

    @Test
    void givesNamesThePrefixesOfTheirNamespaces() throws ArchiveFault {
        XmlElement root = parse(Doctype.REFUSED, "<x:a xmlns:x='urn:w' x:k='1' k='2'>一<x:b>二</x:b>三<o/></x:a>");
        assertThat(root.name()).isEqualTo("w:a");
        assertThat(root.attribute("w:k")).isEqualTo("1");
        assertThat(root.attribute("k")).isEqualTo("2");
        assertThat(root.text()).isEqualTo("一二三");
        assertThat(root.children()).extracting(XmlElement::name).containsExactly("", "w:b", "", "o");
        assertThat(root.at("w:b").map(XmlElement::text)).hasValue("二");
    }

    @Test
    void expandsNoEntityOfADocumentType() throws ArchiveFault {
        String outside = "<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><a>&e;</a>";
        assertFault(Doctype.REFUSED, outside, Rule.DOCTYPE);
        assertThat(parse(Doctype.SKIPPED, outside).text()).isEmpty();
        StringBuilder laughs = new StringBuilder("<!DOCTYPE a [<!ENTITY e0 '哈哈哈哈哈哈哈哈哈哈'>");
        for (int at = 1; at < 10; at++) {
            laughs.append("<!ENTITY e")
                    .append(at)
                    .append(" '")
                    .append(("&e" + (at - 1) + ";").repeat(10))
                    .append("'>");
        }
        assertFault(Doctype.SKIPPED, laughs + "]><a>&e9;</a>", Rule.SYNTAX);
    }

    @Test
    void countsElementsAndTheirDepth() {
        assertFault(Doctype.REFUSED, "<a>".repeat(20_000) + "</a>".repeat(20_000), Rule.DEPTH);
        assertFault(Doctype.REFUSED, "<a>" + "<b/>".repeat(60) + "</a>", Rule.ELEMENTS);
        assertFault(Doctype.REFUSED, "<a><b></a>", Rule.SYNTAX);
    }

    private static XmlElement parse(Doctype doctype, String xml) throws ArchiveFault {
        return new SafeXml(doctype, Map.of("urn:w", "w"), LIMITS, BuildControl.NONE)
                .parse(xml.getBytes(StandardCharsets.UTF_8), "a.xml");
    }

    private static void assertFault(Doctype doctype, String xml, Rule rule) {
        assertThatThrownBy(() -> parse(doctype, xml))
                .isInstanceOfSatisfying(
                        ArchiveFault.class, fault -> assertThat(fault.rule()).isEqualTo(rule));
    }
}

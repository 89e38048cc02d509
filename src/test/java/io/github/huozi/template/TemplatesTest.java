package io.github.huozi.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.huozi.diagnostic.Position;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplatesTest {

    private static Templates holding(Map<String, String> own) {
        return Templates.bundled().with(name -> Optional.ofNullable(own.get(name)));
    }

    private static String render(String template, Map<String, ?> model) {
        return holding(Map.of("t.ftl", template)).render("t.ftl", model);
    }

    @Test
    void textIsEscapedInContentAndInAttributes() {
        String out = render("<a title=\"${t}\">${t}</a>", Map.of("t", "<i>\"&'甲"));
        assertThat(out).isEqualTo("<a title=\"&lt;i&gt;&quot;&amp;&apos;甲\">" + "&lt;i&gt;&quot;&amp;&apos;甲</a>");
    }

    @Test
    void markupIsWrittenAsItIsWhereTheTemplateSaysSo() {
        assertThat(render("${m?no_esc}", Map.of("m", "<b>甲</b>"))).isEqualTo("<b>甲</b>");
    }

    @Test
    void theCallersTemplateComesFirstAndMayIncludeAnother() {
        Templates own = holding(Map.of("epub/a.ftl", "一<#include 'b.ftl'>", "epub/b.ftl", "二"));
        assertThat(own.render("epub/a.ftl", Map.of())).isEqualTo("一二");
    }

    @Test
    void aTemplateThatIsNotThereIsNamed() {
        TemplateFault fault = catchThrowableOfType(
                TemplateFault.class, () -> Templates.bundled().render("no/such.ftl", Map.of()));
        assertThat(fault).hasMessage("no/such.ftl: there is no template of this name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../../etc/passwd", "epub/../../x.ftl", "/../x"})
    void aNameThatLeavesTheFolderFindsNothing(String name) {
        assertThatExceptionOfType(TemplateFault.class)
                .isThrownBy(() -> Templates.bundled().render(name, Map.of()));
    }

    @Test
    void aFaultNamesTemplateLineAndColumn() {
        TemplateFault fault = catchThrowableOfType(TemplateFault.class, () -> render("一\n二 ${absent}\n", Map.of()));
        assertThat(fault.position()).isEqualTo(new Position("t.ftl", 2, 5));
        assertThat(fault).hasMessageContaining("absent").hasMessageNotContaining("\n");
    }

    @Test
    void aFaultInAnIncludedTemplateNamesThatOne() {
        Templates own = holding(Map.of("a.ftl", "<#include 'b.ftl'>", "b.ftl", "\n${absent}"));
        TemplateFault fault = catchThrowableOfType(TemplateFault.class, () -> own.render("a.ftl", Map.of()));
        assertThat(fault.position().path()).contains("b.ftl");
        assertThat(fault.position().line()).hasValue(2);
    }

    @Test
    void aSyntaxFaultNamesItsPlace() {
        TemplateFault fault = catchThrowableOfType(TemplateFault.class, () -> render("\n\n<#if x>", Map.of()));
        assertThat(fault.position().path()).contains("t.ftl");
        assertThat(fault.position().line()).isPresent();
    }

    @Test
    void aSourceThatCannotBeReadIsAnInputError() {
        Templates broken = Templates.bundled().with(name -> {
            throw new IOException("disk");
        });
        assertThatThrownBy(() -> broken.render("t.ftl", Map.of()))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("disk");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${'freemarker.template.utility.Execute'?new()('id')}",
                "${'freemarker.template.utility.ObjectConstructor'?new()('java.io.File', '/')}",
                "${t?api.class}",
                "${t.class}",
                "${t.getClass()}",
                "<#include 'file:///etc/passwd'>",
                "<#include '/etc/passwd'>",
                "<#include '../../../Templates.class'>"
            })
    void aTemplateReachesNeitherClassesNorFiles(String hostile) {
        assertThatExceptionOfType(TemplateFault.class).isThrownBy(() -> render(hostile, Map.of("t", "x")));
    }

    @Test
    void anObjectOfJavaIsNoPartOfAModel() {
        assertThatExceptionOfType(TemplateFault.class)
                .isThrownBy(() -> render("${t.class.name}", Map.of("t", new StringBuilder("x"))));
    }

    @Test
    void textOfAModelIsNotRunAsATemplate() {
        assertThat(render("${t}", Map.of("t", "${1 + 1}<#stop>"))).isEqualTo("${1 + 1}&lt;#stop&gt;");
    }

    @Test
    void numbersAndDatesDoNotDependOnTheMachine() {
        String template = "${n} ${n + 0.5} ${b?c} ${d?datetime?iso_utc} ${s?upper_case}";
        Map<String, ?> model =
                Map.of("n", 1234567, "b", true, "d", Date.from(Instant.parse("2026-03-01T23:30:00Z")), "s", "title");
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(render(template, model)).isEqualTo("1234567 1234567.5 true 2026-03-01T23:30:00Z TITLE");
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void listsKeepTheirOrder() {
        assertThat(render("<#list l as x>${x}<#sep>、</#list>", Map.of("l", List.of("丙", "甲", "乙"))))
                .isEqualTo("丙、甲、乙");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<#list 1.. as x>aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa</#list>",
                "<#macro m><@m/></#macro><@m/>",
                "<#function f x><#return f(x)></#function>${f(1)}",
            })
    void aTemplateThatDoesNotEndIsAFaultOfIt(String template) {
        assertThatExceptionOfType(TemplateFault.class)
                .isThrownBy(() -> render(template, Map.of()))
                .satisfies(fault -> assertThat(fault.diagnostic().toString())
                        .startsWith("templates/t.ftl")
                        .contains("TPL-001"));
    }

    @Test
    void aTemplateThatLoopsInSilenceIsInterrupted() {
        Templates own = holding(Map.of("a.ftl", "<#include 'b.ftl'>", "b.ftl", "<#list 1.. as x></#list>"));
        assertThatExceptionOfType(TemplateFault.class)
                .isThrownBy(() -> own.render("a.ftl", Map.of()))
                .withMessageContaining("takes longer than 20 seconds");
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }
}

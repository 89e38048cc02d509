package io.github.huozi;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.book.settings.CodeSettings;
import io.github.huozi.book.settings.Colour;
import io.github.huozi.book.settings.CoverSettings;
import io.github.huozi.book.settings.EpubSettings;
import io.github.huozi.book.settings.Imprint;
import io.github.huozi.book.settings.IndexSettings;
import io.github.huozi.book.settings.Length;
import io.github.huozi.book.settings.LineSettings;
import io.github.huozi.book.settings.LintSettings;
import io.github.huozi.book.settings.MathSettings;
import io.github.huozi.book.settings.Numbers;
import io.github.huozi.book.settings.PageSettings;
import io.github.huozi.book.settings.PdfSettings;
import io.github.huozi.book.settings.PictureSettings;
import io.github.huozi.book.settings.PrintSettings;
import io.github.huozi.book.settings.ReadingSettings;
import io.github.huozi.book.settings.Settings;
import io.github.huozi.book.settings.SiteSettings;
import io.github.huozi.book.settings.WordSettings;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Diagnostic;
import io.github.huozi.diagnostic.Position;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every property of a value can be set, read, compared and kept, by the same name. */
class BuildersTest {

    /** Something of each type that differs from what is usual. */
    private static final List<Object> OTHERS = List.of(
            "other.css",
            31,
            5L,
            3.5,
            Length.mm(7),
            new Colour(1, 2, 3),
            Path.of("other"),
            CodeSettings.builder().language("go").build(),
            MathSettings.builder().numbering(MathSettings.Numbering.CHAPTER).build(),
            CoverSettings.ofPicture("c.png"),
            EpubSettings.builder().fileAs("o").build(),
            EpubSettings.Sample.of(List.of("a.md")).at("https://example.org/"),
            Imprint.builder().printing(3).build(),
            IndexSettings.builder()
                    .terms(List.of(IndexSettings.Term.of("容器").see("桶")))
                    .build(),
            IndexSettings.Term.of("容器").sortedBy("rong qi").also(List.of("桶")),
            LineSettings.builder().marks(LineSettings.Marks.FULL).build(),
            LintSettings.builder().off(Set.of("CHK-031")).build(),
            Numbers.builder().part("第一编").build(),
            PageSettings.of("phone"),
            PdfSettings.of("modern"),
            PictureSettings.builder().density(150).build(),
            PrintSettings.builder().multiple(16).build(),
            WordSettings.builder().comments(WordSettings.Comments.NOTES).build(),
            ReadingSettings.builder().quotes(ReadingSettings.Quotes.CALLOUTS).build(),
            SiteSettings.at("https://example.org/"),
            Output.builder(Format.PDF).pages(3).build(),
            Diagnostic.of(Code.TERM, Position.BOOK, "甲", "乙"));

    /** What a name wants rather than what its type does. */
    private static final Map<String, Object> BY_NAME = Map.of("bookmarks", 3, "tocDepth", 4, "multiple", 8);

    static Stream<Object> values() {
        return Stream.of(
                Settings.defaults(),
                CodeSettings.defaults(),
                MathSettings.defaults(),
                CoverSettings.defaults(),
                EpubSettings.defaults(),
                Imprint.NONE,
                IndexSettings.defaults(),
                LineSettings.defaults(),
                LintSettings.defaults(),
                Numbers.defaults(),
                PageSettings.defaults(),
                PdfSettings.defaults(),
                PictureSettings.defaults(),
                PrintSettings.defaults(),
                ReadingSettings.defaults(),
                SiteSettings.defaults(),
                Output.builder(Format.EPUB).build(),
                Publication.builder().build(),
                CheckReport.builder().build());
    }

    @ParameterizedTest
    @MethodSource("values")
    void everyPropertyIsSetReadComparedAndKept(Object usual) throws ReflectiveOperationException {
        Object builder = usual.getClass().getMethod("toBuilder").invoke(usual);
        List<Method> setters = Arrays.stream(builder.getClass().getMethods())
                .filter(method -> method.getReturnType() == builder.getClass())
                .toList();
        assertThat(setters).isNotEmpty();
        for (Method setter : setters) {
            Object fresh = usual.getClass().getMethod("toBuilder").invoke(usual);
            Object value = value(setter, usual);
            setter.invoke(fresh, value);
            Object changed = fresh.getClass().getMethod("build").invoke(fresh);
            String name = usual.getClass().getSimpleName() + "." + setter.getName();
            Object read = changed.getClass().getMethod(setter.getName()).invoke(changed);
            assertThat(bare(read)).as(name).isEqualTo(value);
            assertThat(changed).as(name).isNotEqualTo(usual).doesNotHaveToString(usual.toString());
            Object again = changed.getClass().getMethod("toBuilder").invoke(changed);
            assertThat(again.getClass().getMethod("build").invoke(again))
                    .as(name)
                    .isEqualTo(changed)
                    .hasSameHashCodeAs(changed);
        }
    }

    private static Object bare(Object read) {
        if (read instanceof Optional<?> optional) {
            return optional.orElseThrow();
        }
        if (read instanceof OptionalInt number) {
            return number.getAsInt();
        }
        return read instanceof OptionalLong number ? number.getAsLong() : read;
    }

    private static Object value(Method setter, Object usual) throws ReflectiveOperationException {
        Type type = setter.getGenericParameterTypes()[0];
        if (BY_NAME.containsKey(setter.getName())) {
            return BY_NAME.get(setter.getName());
        }
        if (setter.getName().equals("terms") && type.getTypeName().startsWith("java.util.Map")) {
            return Map.of("对", List.of("错"));
        }
        if (type instanceof ParameterizedType generic) {
            Type item = generic.getActualTypeArguments()[0];
            Object one = other((Class<?>) item, null);
            Class<?> raw = (Class<?>) generic.getRawType();
            return raw == List.class ? List.of(one) : raw == Set.class ? Set.of(one) : Map.of(one, one);
        }
        return other(
                (Class<?>) type, usual.getClass().getMethod(setter.getName()).invoke(usual));
    }

    private static Object other(Class<?> type, Object usual) {
        if (type.isEnum()) {
            Object[] all = type.getEnumConstants();
            return all[all.length - 1].equals(usual) ? all[0] : all[all.length - 1];
        }
        Class<?> boxed = java.lang.invoke.MethodType.methodType(type).wrap().returnType();
        return OTHERS.stream()
                .filter(one -> boxed.isInstance(one))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing of the type " + type));
    }
}

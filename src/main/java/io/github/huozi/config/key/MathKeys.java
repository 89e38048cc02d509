package io.github.huozi.config.key;

import io.github.huozi.book.settings.MathSettings;
import io.github.huozi.config.format.Value;
import io.github.huozi.config.shape.Fields;
import io.github.huozi.config.shape.Key;
import io.github.huozi.config.shape.Keys;
import io.github.huozi.config.shape.Shape;
import io.github.huozi.config.shape.Shapes;
import io.github.huozi.diagnostic.DiagnosticSink;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The keys of {@code book.yaml} for formulas. */
public final class MathKeys {

    private MathKeys() {}

    public static final Key<MathSettings.Marks> MARKS = new Key<>("marks", marks(), "what marks a formula in Markdown");
    public static final Key<MathSettings.Numbering> NUMBERING = new Key<>(
            "numbering", Forms.words(MathSettings.Numbering.values()), "which displayed formulas are numbered");
    public static final Key<Map<String, String>> MACROS =
            new Key<>("macros", new MacrosShape(), "macros of LaTeX, by name");
    public static final Key<String> FONT = new Key<>(
            "font",
            Shapes.words("Libertinus Math"),
            "the family that formulas are set in, one with OpenType's MATH table");
    public static final Key<MathSettings> MATH = new Key<>(
            "math",
            Shapes.either(
                    marks().map(marks -> MathSettings.builder().marks(marks).build()),
                    Keys.of(MARKS, NUMBERING, MACROS, FONT).map(MathKeys::settings)),
            "formulas: false for none, dollar or backslash, or {marks, numbering, macros, font}");

    /** Words, two of which are truth values in YAML. */
    private static Shape<MathSettings.Marks> marks() {
        Map<String, MathSettings.Marks> words = new LinkedHashMap<>();
        words.put("dollar", MathSettings.Marks.DOLLAR);
        words.put("backslash", MathSettings.Marks.BACKSLASH);
        words.put("false", MathSettings.Marks.NONE);
        words.put("true", MathSettings.Marks.DOLLAR);
        Shape<MathSettings.Marks> word = Shapes.word(words);
        return new Shape<>() {
            @Override
            public Optional<MathSettings.Marks> read(Value value, String name, DiagnosticSink sink) {
                return word.read(value, name, sink);
            }

            @Override
            public Map<String, Object> schema() {
                return Map.of("enum", List.of("dollar", "backslash", false, true));
            }
        };
    }

    private static MathSettings settings(Fields fields) {
        MathSettings.Builder math = MathSettings.builder();
        fields.get(MARKS).ifPresent(math::marks);
        fields.get(NUMBERING).ifPresent(math::numbering);
        fields.get(MACROS).ifPresent(math::macros);
        fields.get(FONT).ifPresent(math::font);
        return math.build();
    }
}

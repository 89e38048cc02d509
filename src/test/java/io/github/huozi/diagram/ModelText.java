package io.github.huozi.diagram;

import io.github.huozi.diagram.source.IgnoredStatement;
import io.github.huozi.diagram.source.LabelSpan;
import io.github.huozi.diagram.source.LabelText;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** A model as text, one record a line, what is in it below it. */
public final class ModelText {

    private final StringBuilder out = new StringBuilder();

    private ModelText() {}

    /** The text of a model that consists of records. */
    public static String of(Object model) {
        ModelText text = new ModelText();
        text.write(model, "");
        return text.out.toString();
    }

    private void write(Object value, String indent) {
        if (value instanceof IgnoredStatement) {
            return;
        }
        if (!(value instanceof Record) || value instanceof LabelText) {
            out.append(indent).append(word(value)).append('\n');
            return;
        }
        out.append(indent).append(value.getClass().getSimpleName().toLowerCase(Locale.ROOT));
        StringBuilder below = new StringBuilder();
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            Object part = part(value, component);
            if (part instanceof Collection<?> members) {
                members.forEach(member -> below.append(inner(member, indent + "  ")));
            } else if (part instanceof Record && !(part instanceof LabelText)) {
                below.append(inner(part, indent + "  "));
            } else if (!word(part).isEmpty()) {
                out.append(' ').append(component.getName()).append('=').append(word(part));
            }
        }
        out.append('\n').append(below);
    }

    private static String inner(Object value, String indent) {
        ModelText text = new ModelText();
        text.write(value, indent);
        return text.out.toString();
    }

    private static Object part(Object record, RecordComponent component) {
        try {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private static String word(Object value) {
        if (value instanceof LabelText label) {
            StringBuilder text = new StringBuilder();
            label.lines().forEach(line -> {
                text.append(text.isEmpty() ? "" : "⏎");
                for (LabelSpan span : line) {
                    String mark = span.bold() ? "**" : span.italic() ? "_" : "";
                    text.append(mark).append(span.text()).append(mark);
                }
            });
            return text.isEmpty() ? "" : "“" + text + "”";
        }
        if (value instanceof Optional<?> optional) {
            return optional.map(ModelText::word).orElse("");
        }
        return value instanceof Enum<?> ? value.toString().toLowerCase(Locale.ROOT) : value.toString();
    }
}

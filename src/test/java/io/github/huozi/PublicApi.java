package io.github.huozi;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The types that a caller can name: some to begin with, and all that their public signatures reach. */
final class PublicApi {

    private final TreeMap<String, Class<?>> types = new TreeMap<>();
    private final Set<String> foreign = new TreeSet<>();

    private PublicApi() {}

    static PublicApi of(Collection<Class<?>> roots) {
        PublicApi api = new PublicApi();
        Deque<Class<?>> open = new ArrayDeque<>(roots);
        while (!open.isEmpty()) {
            Class<?> type = open.pop();
            if (!type.getName().startsWith(House.ROOT)) {
                api.foreign.add(type.getName());
            } else if (api.types.put(type.getName(), type) == null) {
                open.addAll(reached(type));
            }
        }
        return api;
    }

    Collection<Class<?>> types() {
        return types.values();
    }

    /** The types of others that its signatures name. */
    Set<String> foreign() {
        return foreign;
    }

    private static List<Class<?>> reached(Class<?> type) {
        List<Type> named = new ArrayList<>();
        if (type.getGenericSuperclass() != null) {
            named.add(type.getGenericSuperclass());
        }
        named.addAll(List.of(type.getGenericInterfaces()));
        for (TypeVariable<?> variable : type.getTypeParameters()) {
            named.addAll(List.of(variable.getBounds()));
        }
        Stream.of(type.getDeclaredClasses()).filter(PublicApi::isPublic).forEach(named::add);
        fields(type).forEach(field -> named.add(field.getGenericType()));
        Stream.concat(constructors(type), methods(type)).forEach(one -> {
            named.addAll(List.of(one.getGenericParameterTypes()));
            named.addAll(List.of(one.getGenericExceptionTypes()));
            if (one instanceof Method method) {
                named.add(method.getGenericReturnType());
            }
        });
        Set<Class<?>> classes = new java.util.LinkedHashSet<>();
        named.forEach(each -> collect(each, classes));
        return List.copyOf(classes);
    }

    private static void collect(Type type, Set<Class<?>> classes) {
        if (type instanceof Class<?> plain) {
            Class<?> element = plain;
            while (element.isArray()) {
                element = element.getComponentType();
            }
            if (!element.isPrimitive()) {
                classes.add(element);
            }
        } else if (type instanceof ParameterizedType generic) {
            collect(generic.getRawType(), classes);
            Stream.of(generic.getActualTypeArguments()).forEach(each -> collect(each, classes));
        } else if (type instanceof GenericArrayType array) {
            collect(array.getGenericComponentType(), classes);
        } else if (type instanceof WildcardType wild) {
            Stream.of(wild.getUpperBounds()).forEach(each -> collect(each, classes));
            Stream.of(wild.getLowerBounds()).forEach(each -> collect(each, classes));
        }
    }

    private static boolean isPublic(Class<?> type) {
        return Modifier.isPublic(type.getModifiers()) || Modifier.isProtected(type.getModifiers());
    }

    private static boolean isPublic(Member member) {
        return !member.isSynthetic()
                && (Modifier.isPublic(member.getModifiers()) || Modifier.isProtected(member.getModifiers()));
    }

    private static Stream<Field> fields(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields())
                .filter(PublicApi::isPublic)
                .filter(field -> !field.isEnumConstant());
    }

    private static Stream<Executable> constructors(Class<?> type) {
        return Arrays.stream(type.getDeclaredConstructors())
                .filter(PublicApi::isPublic)
                .map(each -> (Executable) each);
    }

    private static Stream<Executable> methods(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(PublicApi::isPublic)
                .filter(method -> !ofEveryType(type, method))
                .map(each -> (Executable) each);
    }

    /** What each object, enum or record has anyway. */
    private static boolean ofEveryType(Class<?> type, Method method) {
        return Set.of("equals", "hashCode", "toString").contains(method.getName())
                || (type.isEnum() && Set.of("values", "valueOf").contains(method.getName()));
    }

    /** All types in order, each with its members in order. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (Class<?> type : types.values()) {
            text.append(head(type)).append('\n');
            if (type.isEnum()) {
                text.append("    ")
                        .append(Stream.of(type.getEnumConstants())
                                .map(each -> ((Enum<?>) each).name())
                                .collect(Collectors.joining(", ")))
                        .append('\n');
            }
            Stream.of(
                            fields(type).map(PublicApi::line),
                            constructors(type).map(PublicApi::line),
                            methods(type).map(PublicApi::line))
                    .flatMap(lines -> lines)
                    .sorted()
                    .forEach(line -> text.append("    ").append(line).append('\n'));
        }
        return text.toString();
    }

    private static String head(Class<?> type) {
        String kind = type.isRecord()
                ? "record"
                : type.isEnum()
                        ? "enum"
                        : type.isAnnotation() ? "annotation" : type.isInterface() ? "interface" : "class";
        String modifiers = Modifier.toString(type.getModifiers()
                & ~(Modifier.PUBLIC
                        | Modifier.STATIC
                        | Modifier.INTERFACE
                        | (type.isInterface() ? Modifier.ABSTRACT : 0)));
        StringBuilder head =
                new StringBuilder(type.isRecord() || type.isEnum() || modifiers.isEmpty() ? "" : modifiers + " ");
        head.append(type.isSealed() ? "sealed " : "").append(kind).append(' ').append(type.getName());
        if (type.getTypeParameters().length > 0) {
            head.append(Stream.of(type.getTypeParameters())
                    .map(TypeVariable::getName)
                    .collect(Collectors.joining(", ", "<", ">")));
        }
        Type above = type.getGenericSuperclass();
        if (above != null && !List.of(Object.class, Record.class).contains(above) && !type.isEnum()) {
            head.append(" extends ").append(name(above));
        }
        if (type.getGenericInterfaces().length > 0) {
            head.append(" implements ").append(names(type.getGenericInterfaces()));
        }
        return head.toString();
    }

    private static String line(Field field) {
        return modifiers(field) + name(field.getGenericType()) + " " + field.getName();
    }

    private static String line(Executable one) {
        String name = one instanceof Constructor<?>
                ? "new " + one.getDeclaringClass().getSimpleName()
                : name(((Method) one).getGenericReturnType()) + " " + one.getName();
        String variables = one.getTypeParameters().length == 0
                ? ""
                : Stream.of(one.getTypeParameters())
                        .map(TypeVariable::getName)
                        .collect(Collectors.joining(", ", "<", "> "));
        String thrown =
                one.getGenericExceptionTypes().length == 0 ? "" : " throws " + names(one.getGenericExceptionTypes());
        return modifiers(one) + variables + name + "(" + names(one.getGenericParameterTypes()) + ")" + thrown;
    }

    private static String modifiers(Member member) {
        int kept = member.getModifiers() & (Modifier.STATIC | Modifier.PROTECTED | Modifier.ABSTRACT);
        boolean optional = member instanceof Method method && method.isDefault();
        return (optional ? "default " : "") + Modifier.toString(kept) + (kept == 0 ? "" : " ");
    }

    private static String names(Type[] types) {
        return Stream.of(types).map(PublicApi::name).collect(Collectors.joining(", "));
    }

    /** Without the packages that everybody knows. */
    private static String name(Type type) {
        return type.getTypeName()
                .replaceAll("\\b(?:java(?:\\.[a-z]+)+|io\\.github\\.huozi(?:\\.[a-z]+)*)\\.(?=[A-Z])", "");
    }
}

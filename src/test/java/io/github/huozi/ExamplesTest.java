package io.github.huozi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The Java that the manual and the README show fits the library. */
class ExamplesTest {

    private static final Pattern JAVA = Pattern.compile("(?m)^```java\\n(.*?)^```", Pattern.DOTALL);

    /** What the examples take for granted: names of the reader's own program. */
    private static final String AROUND = """
            import io.github.huozi.*;
            import io.github.huozi.api.*;
            import io.github.huozi.book.*;
            import io.github.huozi.book.Book;
            import io.github.huozi.book.control.*;
            import io.github.huozi.book.file.*;
            import io.github.huozi.book.settings.*;
            import io.github.huozi.diagnostic.*;
            import java.io.*;
            import java.nio.file.*;
            import java.time.*;
            import java.util.*;
            import java.util.concurrent.*;

            class Example {
                @interface Bean {}
                interface Article { String text(); }
                interface Page { String body(); }
                interface Store { Optional<byte[]> find(String path); }
                interface Response { OutputStream getOutputStream(); }
                static class Copied implements ContentPass {
                    public Book apply(Book book, ExtensionContext context) { return book; }
                }

                Article article;
                Page page;
                Store store;
                Response response;
                BuildListener listener;
                PublishRequest request;
                String text;
                OutputStream outputStream;
            %s
            }
            """;

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> eachExampleCompiles() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (String page : List.of("src/book/java.md", "README.md")) {
            Matcher fence = JAVA.matcher(Files.readString(Path.of(page)));
            List<String> examples = new ArrayList<>();
            while (fence.find()) {
                examples.add(fence.group(1));
            }
            assertThat(examples).as(page).isNotEmpty();
            for (String example : examples) {
                String name = page + ": " + example.lines().findFirst().orElse("");
                tests.add(DynamicTest.dynamicTest(name, () -> compile(example)));
            }
        }
        return tests.stream();
    }

    private void compile(String example) throws IOException {
        boolean whole = example.startsWith("@Bean") || example.startsWith("public class ");
        // An example may use the publisher and the book of the one before it.
        String publisher =
                example.contains("Publisher publisher =") ? "" : "Publisher publisher = Publisher.create();\n";
        String method = "void run() throws Exception {\n" + publisher + example + "\n}";
        Path file = Files.writeString(
                folder.resolve("Example.java"),
                AROUND.formatted(whole ? example.replace("class Copied ", "class Copying ") : method));
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int code = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        said,
                        said,
                        "-proc:none",
                        "-d",
                        folder.toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        file.toString());
        assertThat(code).as(said.toString(StandardCharsets.UTF_8)).isZero();
    }
}

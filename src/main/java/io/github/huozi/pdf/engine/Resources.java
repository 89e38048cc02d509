package io.github.huozi.pdf.engine;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceType;
import io.github.huozi.book.control.BuildControl;
import io.github.huozi.book.file.Binary;
import io.github.huozi.book.file.ResourceResolver;
import io.github.huozi.pdf.style.PrintStyleSheets;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The resources that the engine may open: the book's pictures by number, files of the book's folder for style sheets, and
 * files of the bundled themes. Nothing else, local or remote, is available.
 */
public final class Resources {

    static final String SCHEME = "huozi";

    /** The base of relative addresses. */
    static final String BASE = SCHEME + ":file/";

    private static final String PICTURE = SCHEME + ":picture/";

    /** The addresses of files of the bundled style sheets. */
    private static final String THEME = SCHEME + ":theme/";

    private final List<CompletableFuture<Binary>> pictures;
    private final ResourceResolver files;
    private final BuildControl control;

    /**
     * @param pictures the pictures by number; they are prepared for print in the background
     * @param files the book's folder
     * @param control cancels the preparation
     */
    public Resources(List<Supplier<Binary>> pictures, ResourceResolver files, BuildControl control) {
        this.control = control;
        this.pictures = pictures.stream()
                // A named pool, since with two processors the default is a thread per picture, whose pixels fill the
                // heap.
                .map(picture -> CompletableFuture.supplyAsync(
                        () -> {
                            control.check();
                            return picture.get();
                        },
                        ForkJoinPool.commonPool()))
                .toList();
        this.files = files;
    }

    /** Returns the address of a picture by its number. */
    public static String picture(int number) {
        return PICTURE + number;
    }

    /** Resolves an address for the engine; rejects nothing. */
    @Nullable
    String resolve(@Nullable String base, @Nullable String address) {
        if (address == null || address.startsWith("data:")) {
            return null;
        }
        if (address.startsWith(PICTURE) || address.startsWith(BASE) || address.startsWith(THEME)) {
            return address;
        }
        boolean leavesTheBook = address.contains(":") || address.startsWith("/") || address.contains("\\");
        return leavesTheBook ? null : BASE + address;
    }

    /** Whether the engine may open an address. */
    boolean isAllowed(String address, ExternalResourceType type) {
        return switch (type) {
            case IMAGE_RASTER, CSS -> address.startsWith(SCHEME + ":") || resolve(null, address) != null;
            case FONT, FILE_EMBED, XML_XHTML, XML_SVG, BINARY, PDF, SVG_BINARY -> false;
        };
    }

    FSStream open(String address) {
        byte[] bytes = read(address).map(Binary::toByteArray).orElseGet(() -> new byte[0]);
        return new FSStream() {
            @Override
            public InputStream getStream() {
                return new ByteArrayInputStream(bytes);
            }

            @Override
            public Reader getReader() {
                return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
            }
        };
    }

    private Binary picture(CompletableFuture<Binary> made) {
        try {
            return control.await(made);
        } catch (ExecutionException e) {
            throw new IllegalStateException("what makes pictures throws nothing checked", e);
        }
    }

    private Optional<Binary> read(String address) {
        control.check();
        if (address.startsWith(PICTURE)) {
            int number = Integer.parseInt(address.substring(PICTURE.length()));
            return Optional.of(picture(pictures.get(number)));
        }
        if (address.startsWith(THEME)) {
            return PrintStyleSheets.file(address.substring(THEME.length()));
        }
        String path = address.substring(BASE.length());
        if (List.of(path.split("/", -1)).contains("..")) {
            return Optional.empty();
        }
        try {
            return files.resolve(path);
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}

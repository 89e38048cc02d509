package io.github.huozi.preview;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.content.ResourceHttpContent;
import org.eclipse.jetty.util.resource.Resource;
import org.jspecify.annotations.Nullable;

/** A file in the form that Jetty serves. Its ETag is strong: it changes with every byte. */
final class FileContent extends ResourceHttpContent {

    private final HttpField tag;

    FileContent(PreviewFile file, String name, String mediaType) {
        super(new FileResource(file, name), mediaType);
        this.tag = new HttpField(HttpHeader.ETAG, '"' + file.tag() + '"');
    }

    @Override
    public HttpField getETag() {
        return tag;
    }

    /** No date: a file remade within the same second would count as unchanged. */
    @Override
    public @Nullable HttpField getLastModified() {
        return null;
    }

    @Override
    public @Nullable Instant getLastModifiedInstant() {
        return null;
    }

    private static final class FileResource extends Resource {

        private final PreviewFile file;
        private final String name;

        FileResource(PreviewFile file, String name) {
            this.file = file;
            this.name = name;
        }

        @Override
        public @Nullable Path getPath() {
            return null;
        }

        @Override
        public boolean exists() {
            return true;
        }

        @Override
        public boolean isDirectory() {
            return false;
        }

        @Override
        public boolean isReadable() {
            return true;
        }

        @Override
        public long length() {
            return file.size();
        }

        @Override
        public Instant lastModified() {
            return Instant.EPOCH;
        }

        @Override
        public @Nullable URI getURI() {
            return null;
        }

        @Override
        public String getName() {
            return name;
        }

        @Override
        public String getFileName() {
            return name.substring(name.lastIndexOf('/') + 1);
        }

        @Override
        public InputStream newInputStream() throws IOException {
            return file.open();
        }

        @Override
        public @Nullable Resource resolve(String path) {
            return null;
        }
    }
}

package io.github.huozi;

import io.github.huozi.book.Metadata;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.DiagnosticSink;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.site.SiteSink;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A folder: files are written under another name beside their final place and moved there once all are complete. */
final class FolderTarget implements Target {

    private final Path folder;
    private final Optional<String> fileName;
    private final Map<Variant, Path> aside = new TreeMap<>();

    private final SiteFolder site;
    private final boolean withSite;

    FolderTarget(PublishRequest request) {
        this.folder = request.output();
        this.fileName = request.fileName();
        this.site = new SiteFolder(folder);
        this.withSite = request.formats().contains(Format.SITE);
    }

    @Override
    public void check(DiagnosticSink sink) {
        Path existing = folder.toAbsolutePath();
        while (existing.getParent() != null && !Files.exists(existing)) {
            existing = existing.getParent();
        }
        if (!Files.isDirectory(existing)) {
            unwritable(sink, "file", existing);
        } else if (!Files.isWritable(existing)) {
            unwritable(sink, "forbidden", existing);
        } else if (withSite && site.belongsToSomebodyElse()) {
            unwritable(sink, "foreign", site.place());
        }
    }

    private void unwritable(DiagnosticSink sink, String variant, Path which) {
        sink.report(Code.OUTPUT_UNWRITABLE.at(Position.of(folder.toString()), variant, which));
    }

    @Override
    public boolean takesMany() {
        return true;
    }

    @Override
    public synchronized OutputStream open(Variant variant) throws IOException {
        Files.createDirectories(folder);
        Path file =
                Files.createTempFile(folder, ".huozi-", "." + variant.format().extension());
        aside.put(variant, file);
        return new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
    }

    @Override
    public SiteSink openSite() throws IOException {
        return site.open();
    }

    @Override
    public synchronized Map<Variant, Path> finished() {
        return new TreeMap<>(aside);
    }

    @Override
    public List<Output> commit(Metadata metadata, Map<Variant, Extent> extents) throws IOException {
        String name = fileName.map(FileNames::safe).orElseGet(() -> FileNames.of(metadata));
        List<Output> outputs = new ArrayList<>();
        for (Map.Entry<Variant, Path> entry : aside.entrySet()) {
            Variant variant = entry.getKey();
            Path place = folder.resolve(name + variant.ending());
            share(entry.getValue());
            move(entry.getValue(), place);
            Extent extent = extents.getOrDefault(variant, Extent.UNKNOWN);
            outputs.add(
                    extent.describe(variant).file(place).size(Files.size(place)).build());
        }
        aside.clear();
        site.commit().ifPresent(outputs::add);
        return outputs;
    }

    /** A temporary file is readable by its owner alone; a finished book is readable by everyone. */
    static void share(Path file) throws IOException {
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(file, java.nio.file.attribute.PosixFilePermissions.fromString("rw-r--r--"));
        }
    }

    static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public synchronized void close() {
        for (Path file : aside.values()) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                // It stays under its temporary name; the fault that led here is the one to report.
                file.toFile().deleteOnExit();
            }
        }
        aside.clear();
        site.close();
    }

    @Override
    public Path describe() {
        return folder;
    }
}

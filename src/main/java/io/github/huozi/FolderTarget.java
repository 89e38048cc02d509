package io.github.huozi;

import io.github.huozi.book.Metadata;
import io.github.huozi.book.control.BuildControl;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.DiagnosticSink;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.output.OutputFault;
import io.github.huozi.output.OutputFolder;
import io.github.huozi.output.StagedFiles;
import io.github.huozi.site.SiteSink;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A folder: files are written to a staging folder within it, and moved to their places once all are complete. */
final class FolderTarget implements Target {

    private final Path folder;
    private final Optional<String> fileName;
    private final boolean withSite;
    private final OutputFolder output;
    private final Map<Variant, Path> aside = new TreeMap<>();
    private @Nullable StagedFiles staged;
    private boolean siteOpened;

    /** Returns the name of the book's files, once they are known. */
    private String name = "";

    /**
     * Creates the target for the folder of a request.
     *
     * @param waiting called when another build is moving its files to their places here
     */
    FolderTarget(PublishRequest request, BuildControl control, Runnable waiting) {
        this.folder = request.output();
        this.fileName = request.fileName();
        this.withSite = request.formats().contains(Format.SITE);
        this.output = new OutputFolder(folder, control, waiting);
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
        } else {
            recover(sink);
            if (withSite && SiteFolder.belongsToSomebodyElse(site())) {
                unwritable(sink, "foreign", site());
            }
        }
    }

    private void recover(DiagnosticSink sink) {
        try {
            output.recover();
        } catch (OutputFault e) {
            sink.report(unwritable(e));
        }
    }

    private void unwritable(DiagnosticSink sink, String variant, Path which) {
        sink.report(Code.OUTPUT_UNWRITABLE.at(Position.of(folder.toString()), variant, which));
    }

    /** The diagnostic for a file that could not be written. */
    static io.github.huozi.diagnostic.Diagnostic unwritable(OutputFault fault) {
        return Code.OUTPUT_UNWRITABLE.at(Position.of(fault.file()), "fault", fault.file(), fault.reason());
    }

    private Path site() {
        return folder.resolve(SiteFolder.NAME);
    }

    @Override
    public void prepare(Metadata metadata, Set<Variant> variants, DiagnosticSink sink) {
        String wanted = fileName.map(FileNames::safe).orElseGet(() -> FileNames.of(metadata));
        name = FileNames.writable(wanted, folder);
        if (!name.equals(wanted)) {
            sink.report(Code.OUTPUT_RENAMED.at(Position.of(folder.toString()), "ascii", wanted, name));
        }
        for (Variant variant : variants) {
            Path place = folder.resolve(name + variant.ending());
            if (Files.isDirectory(place)) {
                unwritable(sink, "taken", place);
            }
        }
    }

    @Override
    public boolean takesMany() {
        return true;
    }

    @Override
    public synchronized OutputStream open(Variant variant) throws IOException {
        String file = aside.size() + "." + variant.format().extension();
        OutputStream out = staged().open(file, folder.resolve(name + variant.ending()));
        aside.put(variant, staged().place(file));
        return out;
    }

    @Override
    public synchronized SiteSink openSite() throws IOException {
        siteOpened = true;
        return SiteFolder.open(staged(), site());
    }

    private synchronized StagedFiles staged() throws OutputFault {
        StagedFiles made = staged;
        if (made == null) {
            made = output.stage();
            staged = made;
        }
        return made;
    }

    @Override
    public synchronized Map<Variant, Path> finished() {
        return new TreeMap<>(aside);
    }

    @Override
    public synchronized List<Output> commit(Map<Variant, Extent> extents, Runnable decided) throws IOException {
        Map<String, String> targets = new LinkedHashMap<>();
        List<Output> outputs = new ArrayList<>();
        for (Map.Entry<Variant, Path> entry : aside.entrySet()) {
            Variant variant = entry.getKey();
            String place = name + variant.ending();
            targets.put(String.valueOf(entry.getValue().getFileName()), place);
            outputs.add(extents.getOrDefault(variant, Extent.UNKNOWN)
                    .describe(variant)
                    .file(folder.resolve(place))
                    .size(Files.size(entry.getValue()))
                    .build());
        }
        if (siteOpened) {
            targets.put(SiteFolder.NAME, SiteFolder.NAME);
            outputs.add(Output.builder(Format.SITE)
                    .file(site())
                    .size(SiteFolder.size(staged().place(SiteFolder.NAME)))
                    .build());
        }
        staged().commit(targets, decided);
        return outputs;
    }

    @Override
    public synchronized void close() {
        StagedFiles made = staged;
        if (made != null) {
            made.close();
        }
    }
}

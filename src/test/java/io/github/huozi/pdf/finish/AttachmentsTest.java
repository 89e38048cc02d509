package io.github.huozi.pdf.finish;

import static io.github.huozi.pdf.PdfAssert.assertThatPdf;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.book.settings.PdfSettings;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.pdf.SampleBook;
import io.github.huozi.pdf.SampleBook.Rendered;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.junit.jupiter.api.Test;

class AttachmentsTest {

    private static final String TEXT = "# 拣字\n\n一枚一枚地拣。\n";

    private static SampleBook book(String... attached) {
        return SampleBook.create()
                .chapter("c", "拣字", "<p>一枚一枚地拣。</p>")
                .file("稿/拣字.md", TEXT)
                .pdf(PdfSettings.builder().attached(List.of(attached)));
    }

    @Test
    void aFileThatIsAttachedComesOutAsItWentIn() {
        Rendered rendered = book("稿/拣字.md").render();
        assertThat(rendered.diagnostics()).isEmpty();
        assertThatPdf(rendered.pdf()).isAccessibleAndArchivableWithItsFiles().with(pdf -> {
            PDDocumentCatalog catalog = pdf.getDocumentCatalog();
            Map<String, PDComplexFileSpecification> files =
                    catalog.getNames().getEmbeddedFiles().getNames();
            assertThat(files).containsOnlyKeys("稿/拣字.md");
            PDComplexFileSpecification file = files.get("稿/拣字.md");
            PDEmbeddedFile stream = file.getEmbeddedFileUnicode();
            assertThat(stream.toByteArray()).isEqualTo(TEXT.getBytes(UTF_8));
            assertThat(stream.getSubtype()).isEqualTo("text/markdown");
            assertThat(stream.getModDate())
                    .isEqualTo(pdf.getDocumentInformation().getModificationDate());
            assertThat(file.getCOSObject().getNameAsString("AFRelationship")).isEqualTo("Source");
            COSArray associated = (COSArray) catalog.getCOSObject().getDictionaryObject(COSName.getPDFName("AF"));
            assertThat(associated.getObject(0)).isSameAs(file.getCOSObject());
            return null;
        });
        assertThat(book("稿/拣字.md").render().pdf()).as("the same bytes").isEqualTo(rendered.pdf());
    }

    @Test
    void thePrinterIsGivenNoFiles() {
        Rendered rendered = book("稿/拣字.md").render(PdfSettings.Output.PRINT);
        assertThatPdf(rendered.pdf()).isAccessibleAndArchivable();
    }

    @Test
    void aFileThatIsNotThereIsReported() {
        assertThat(book("没有.md").render().diagnostics()).singleElement().satisfies(found -> {
            assertThat(found.code()).isEqualTo(Code.ATTACHMENT_MISSING);
            assertThat(found.message()).contains("没有.md");
        });
    }
}

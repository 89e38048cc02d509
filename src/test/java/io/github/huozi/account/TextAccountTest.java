package io.github.huozi.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.huozi.book.account.CollectedRecords;
import io.github.huozi.book.account.SourceText;
import io.github.huozi.book.control.BuildControl;
import io.github.huozi.book.settings.MathSettings.Marks;
import io.github.huozi.book.settings.Medium;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Diagnostic;
import io.github.huozi.diagnostic.Diagnostics;
import java.util.concurrent.CancellationException;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class TextAccountTest {

    private final Diagnostics found = new Diagnostics();

    private TextAccount account(String source, String document, BuildControl control) {
        CollectedRecords records = new CollectedRecords();
        records.source(new SourceText(
                "一.md", new SourceText.Form(SourceText.Kind.MARKDOWN, Marks.DOLLAR), source, line -> line + 1));
        TextAccount account = new TextAccount(records, found, control);
        account.witness(Medium.EPUB).document("一.md", Jsoup.parse(document).body());
        return account;
    }

    @Test
    void namesTheLineOfWhatIsLost() {
        account("先有稿子。\n\n后有**成品**。\n", "<p>先有稿子。</p><p>后有。</p>", BuildControl.NONE)
                .report();

        assertThat(found.all()).extracting(Diagnostic::code).containsExactly(Code.WORDS_DIFFER);
        assertThat(found.all().get(0).toString()).startsWith("一.md:3").contains("成品");
    }

    @Test
    void isSilentWhereDollarsMayBePairedInTwoWays() {
        account("当 $a $趋近于零，而 $b$ 趋近于一。\n", "<p>当 $a $趋近，而 $b$ 趋近于一。</p>", BuildControl.NONE)
                .report();

        assertThat(found.all()).isEmpty();
    }

    @Test
    void canBeStopped() {
        TextAccount account = account("一段字。\n", "<p>一段。</p>", () -> {
            throw new CancellationException();
        });

        assertThatThrownBy(account::report).isInstanceOf(CancellationException.class);
        assertThat(found.all()).isEmpty();
    }
}

package io.github.huozi.pdf.document;

import io.github.huozi.book.settings.NoteNumbering;
import io.github.huozi.book.settings.PdfSettings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The numbers of notes: as in the source, or from 1 on each page or in each chapter. In a printed book the addresses
 * of links are notes too, numbered in the same sequence.
 */
public final class NoteNumbers {

    private final PdfSettings.Output output;
    private final NoteNumbering numbering;
    private final Pagination pagination;
    private final List<String> calls = new ArrayList<>();
    private final Set<String> addresses = new HashSet<>();
    private final Map<String, Integer> onPage = new HashMap<>();
    private int inChapter;

    public NoteNumbers(PdfSettings.Output output, NoteNumbering numbering, Pagination pagination) {
        this.output = output;
        this.numbering = numbering;
        this.pagination = pagination;
    }

    /** Begins a chapter. */
    void chapter() {
        inChapter = 0;
        addresses.clear();
    }

    /**
     * Returns the number of the next note.
     *
     * @param call the id of its call
     * @param own the number in the source
     */
    String next(String call, String own) {
        calls.add(call);
        inChapter++;
        String page = pagination.folios().labels().get(call);
        if (numbering == NoteNumbering.PAGE && page != null) {
            return Integer.toString(onPage.merge(page, 1, Integer::sum));
        }
        boolean kept = output != PdfSettings.Output.PRINT && numbering == NoteNumbering.CHAPTER && !own.isEmpty();
        return kept ? own : Integer.toString(inChapter);
    }

    /** Whether the address of a link needs a note: once in a chapter of a printed book. */
    boolean wantsAddress(String address) {
        return output == PdfSettings.Output.PRINT && addresses.add(address);
    }

    /** Returns the ids of all calls. */
    public List<String> calls() {
        return calls;
    }
}

package io.github.huozi.template;

import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Diagnostic;
import io.github.huozi.diagnostic.MessageLanguage;
import io.github.huozi.diagnostic.Phrase;
import io.github.huozi.diagnostic.Position;

/** A template that cannot be found, parsed or run. */
public final class TemplateFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Where a book keeps its own templates. */
    private static final String FOLDER = "templates/";

    private final String template;
    private final int line;
    private final int column;
    private final Phrase fault;

    TemplateFault(String template, int line, int column, Phrase fault, Throwable cause) {
        super(cause);
        this.fault = fault;
        this.template = template;
        this.line = Math.max(line, 0);
        this.column = Math.max(column, 0);
    }

    /** A template whose output is wrong as a whole. */
    public TemplateFault(String template, Phrase fault) {
        this.fault = fault;
        this.template = template;
        this.line = 0;
        this.column = 0;
    }

    /** The finding for the owner of the book, at the template in the book's folder. */
    public Diagnostic diagnostic() {
        return Code.TEMPLATE_FAULT.at(new Position(FOLDER + template, line, column), "fault", fault);
    }

    /** The name of the template at fault, which may be one that the rendered template includes. */
    public String template() {
        return template;
    }

    /** The line, counted from 1; 0 when the whole template is meant. */
    public int line() {
        return line;
    }

    /** The column, counted from 1; 0 when the whole line is meant. */
    public int column() {
        return column;
    }

    /** {@code template:line:column: what is wrong}, in English. */
    @Override
    public String getMessage() {
        String place = line == 0 ? template : template + ":" + line + ":" + column;
        return place + ": " + fault.in(MessageLanguage.ENGLISH);
    }
}

package io.github.huozi.template;

import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Diagnostic;
import io.github.huozi.diagnostic.Position;

/** A template that cannot be found, parsed or run. */
public final class TemplateFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Where a book keeps templates of its own. */
    private static final String FOLDER = "templates/";

    private final String template;
    private final int line;
    private final int column;
    private final String fault;

    TemplateFault(String template, int line, int column, String fault, Throwable cause) {
        super(fault, cause);
        this.fault = fault;
        this.template = template;
        this.line = Math.max(line, 0);
        this.column = Math.max(column, 0);
    }

    /**
     * A template that does what none may.
     *
     * @param fault one sentence without a full stop at its end
     */
    public TemplateFault(String template, String fault) {
        super(fault);
        this.fault = fault;
        this.template = template;
        this.line = 0;
        this.column = 0;
    }

    /** What a book's owner is told, at the place in the book's folder. */
    public Diagnostic diagnostic() {
        return diagnostic("mend the template, or take it out of `templates` so that ours is used");
    }

    /**
     * The same with another remedy.
     *
     * @param hint what may be done
     */
    public Diagnostic diagnostic(String hint) {
        return Diagnostic.of(Code.TEMPLATE_FAULT, new Position(FOLDER + template, line, column), fault, hint);
    }

    /** The name of the template at fault, which may be one that the template asked for includes. */
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

    /** What is wrong, one sentence without a full stop at its end. */
    public String fault() {
        return fault;
    }

    /** {@code template:line:column: what is wrong}. */
    @Override
    public String getMessage() {
        return (line == 0 ? template : template + ":" + line + ":" + column) + ": " + fault;
    }
}

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

    private final Position position;
    private final Phrase fault;

    /**
     * @param position in the folder of templates
     */
    TemplateFault(Position position, Phrase fault, Throwable cause) {
        super(cause);
        this.fault = fault;
        this.position = position;
    }

    /** A template whose output is wrong as a whole. */
    public TemplateFault(String template, Phrase fault) {
        this.fault = fault;
        this.position = Position.of(template);
    }

    /** The finding for the owner of the book, at the template in the book's folder. */
    public Diagnostic diagnostic() {
        return Code.TEMPLATE_FAULT.at(position.in(FOLDER + position.path().orElseThrow()), "fault", fault);
    }

    /** The template at fault, which may be one that the rendered template includes, and the place in it. */
    public Position position() {
        return position;
    }

    /** {@code template:line:column: what is wrong}, in English. */
    @Override
    public String getMessage() {
        return position + ": " + fault.in(MessageLanguage.ENGLISH);
    }
}

package io.github.huozi.template;

import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Diagnostic;
import io.github.huozi.diagnostic.MessageLanguage;
import io.github.huozi.diagnostic.Phrase;
import io.github.huozi.diagnostic.Position;

/** Reports a template that cannot be found, parsed or run. */
public final class TemplateFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The folder of a book's own templates. */
    private static final String FOLDER = "templates/";

    private final Position position;
    private final Phrase fault;

    /**
     * @param position the position in the folder of templates
     */
    TemplateFault(Position position, Phrase fault, Throwable cause) {
        super(cause);
        this.fault = fault;
        this.position = position;
    }

    /** Creates a fault for a template whose output is invalid as a whole. */
    public TemplateFault(String template, Phrase fault) {
        this.fault = fault;
        this.position = Position.of(template);
    }

    /** Returns the finding for the owner of the book, at the template in the book's folder. */
    public Diagnostic diagnostic() {
        return Code.TEMPLATE_FAULT.at(position.in(FOLDER + position.path().orElseThrow()), "fault", fault);
    }

    /** Returns the position in the faulty template, which may be included by the rendered one. */
    public Position position() {
        return position;
    }

    /** {@code template:line:column: what is wrong}, in English. */
    @Override
    public String getMessage() {
        return position + ": " + fault.in(MessageLanguage.ENGLISH);
    }
}

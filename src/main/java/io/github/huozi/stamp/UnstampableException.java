package io.github.huozi.stamp;

import java.io.IOException;

/** A file cannot be stamped; the message says why, as the end of a sentence that begins with the file. */
public final class UnstampableException extends IOException {

    private static final long serialVersionUID = 1L;

    UnstampableException(String why) {
        super(why);
    }

    UnstampableException(String why, Throwable cause) {
        super(why, cause);
    }
}

package io.github.huozi.fetch;

/** Why a file was not fetched. The message completes "the file …". */
public final class Refusal extends Exception {

    Refusal(String message) {
        super(message);
    }

    /** Completes "the file …". */
    public String reason() {
        return String.valueOf(getMessage());
    }
}

package io.github.huozi.maven;

import io.github.huozi.Publisher;

/** One publisher for all goals, modules and executions of a Maven run, which reads its fonts once. Thread-safe. */
final class SharedPublisher {

    static final Publisher PUBLISHER = Publisher.create();

    private SharedPublisher() {}
}

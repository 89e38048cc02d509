package io.github.huozi.goal.fork;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A request in the form in which it is sent to another JVM.
 *
 * @param checks whether to check finished files instead of making them
 * @param formats the formats by name
 * @param timestamp the time as ISO 8601
 * @param language the name of the language of messages
 */
record ForkPlan(
        boolean checks,
        String folder,
        String output,
        Set<String> formats,
        @Nullable String fileName,
        @Nullable String timestamp,
        Map<String, List<String>> defaults,
        String language)
        implements Serializable {

    private static final long serialVersionUID = 1L;
}

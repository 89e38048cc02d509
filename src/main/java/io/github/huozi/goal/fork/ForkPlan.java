package io.github.huozi.goal.fork;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A request as it goes from one JVM to another.
 *
 * @param checks whether finished files are checked, instead of made
 * @param formats by name
 * @param timestamp as ISO 8601
 * @param language of messages, as its name
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

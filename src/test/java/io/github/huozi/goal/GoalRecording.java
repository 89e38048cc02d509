package io.github.huozi.goal;

import java.util.ArrayList;
import java.util.List;

/** Keeps what a goal said, each line with its level before it. */
final class GoalRecording implements GoalLog {

    final List<String> lines = new ArrayList<>();

    @Override
    public void debug(String line) {
        lines.add("debug " + line);
    }

    @Override
    public void info(String line) {
        lines.add("info " + line);
    }

    @Override
    public void warn(String line) {
        lines.add("warn " + line);
    }

    @Override
    public void error(String line) {
        lines.add("error " + line);
    }

    @Override
    public void passing(String line) {
        lines.add("passing " + line);
    }
}

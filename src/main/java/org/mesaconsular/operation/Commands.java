package org.mesaconsular.operation;

import java.util.Arrays;
import java.util.Map;
import org.mesaconsular.operation.internal.Task;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** The portal's program started for one task instead of as a portal: {@code --mesa.task=verify-audit} and others. */
public final class Commands {

    private static final String TASK = "--mesa.task=";

    private Commands() {}

    /** Whether the arguments name a task. */
    public static boolean asked(String[] arguments) {
        return Arrays.stream(arguments).anyMatch(argument -> argument.startsWith(TASK));
    }

    /** Does the task with the portal's settings, but neither its web server nor its migrations; the exit code. */
    public static int run(String[] arguments) {
        var application = new SpringApplicationBuilder(Commands.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .registerShutdownHook(false)
                .properties(Map.of("logging.level.root", "error"));
        try (var context = application.run(arguments)) {
            return Task.named(context.getEnvironment()).run();
        }
    }
}

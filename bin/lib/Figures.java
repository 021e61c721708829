import java.io.IOException;
import java.io.Reader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a run of bin/test has cost, stage by stage, held against its budget; run as a source file. The processes of the tests
 * have left their figures in a folder, and beside them what the Maven above them had needed itself, for building.
 *
 * <p>Arguments: the folder, the file of the budget, the name of the run whose budget counts ("none" for a part of the tests),
 * and the seconds the run took. Exit code 1 if there were more contexts, portals or browsers than budgeted: their number is the
 * same on every machine. Processor time is not, and only warned of.
 */
class Figures {
    private static final List<String> COUNTS = List.of("context", "portal", "browser");
    private static final String ROW = "%-22s %8s %12s %8s %10s %9s %10s%n";

    private record Stage(
            Instant begin, Instant end, double build, double processor, long tests, Map<String, Long> counts) {

        static Stage of(Properties figures) {
            var counts = new HashMap<String, Long>();
            COUNTS.forEach(kind -> counts.put(kind, Long.valueOf(figures.getProperty(kind))));
            return new Stage(
                    Instant.parse(figures.getProperty("begin")),
                    Instant.parse(figures.getProperty("end")),
                    seconds(figures, "build"),
                    seconds(figures, "processor") + seconds(figures, "database"),
                    Long.parseLong(figures.getProperty("tests")),
                    counts);
        }

        private static double seconds(Properties figures, String name) {
            return Long.parseLong(figures.getProperty(name)) / 1000.0;
        }

        Stage and(Stage other) {
            var sums = new HashMap<>(counts);
            other.counts.forEach((kind, number) -> sums.merge(kind, number, Long::sum));
            return new Stage(
                    begin.isBefore(other.begin) ? begin : other.begin,
                    end.isAfter(other.end) ? end : other.end,
                    Math.max(build, other.build),
                    processor + other.processor,
                    tests + other.tests,
                    sums);
        }

        double clock() {
            return Duration.between(begin, end).toMillis() / 1000.0;
        }
    }

    public static void main(String[] arguments) throws Exception {
        var stages = stages(Path.of(arguments[0]));
        var budget = properties(Path.of(arguments[1]));
        var run = arguments[2];
        var clock = Double.parseDouble(arguments[3]);

        var tests = stages.values().stream().reduce(Stage::and);
        var building = tests.map(Stage::build).orElse(0.0);
        var processor = building + tests.map(Stage::processor).orElse(0.0);

        System.out.println();
        row("", "clock", "processor", "tests", "contexts", "portals", "browsers");
        row("building", time(clock - stages.values().stream().mapToDouble(Stage::clock).sum()), seconds(building));
        stages.forEach((name, stage) -> row(
                name,
                time(stage.clock()),
                seconds(stage.processor()),
                stage.tests(),
                stage.counts().get("context"),
                stage.counts().get("portal"),
                stage.counts().get("browser")));
        row(
                "in all",
                time(clock),
                seconds(processor),
                tests.map(Stage::tests).orElse(0L),
                count(tests.orElse(null), "context"),
                count(tests.orElse(null), "portal"),
                count(tests.orElse(null), "browser"));

        var calibration = calibration();
        var reference = Double.parseDouble(budget.getProperty("calibration"));
        System.out.printf(
                Locale.ROOT,
                "%nA fixed piece of work takes this machine %.2f s of a processor; it took the one of the budget %.2f s.%n",
                calibration,
                reference);
        if (!run.equals("none")) {
            var scaled = Double.parseDouble(budget.getProperty(run + ".processor")) * calibration / reference;
            System.exit(judge(run, budget, tests.orElse(null), processor, scaled) ? 0 : 1);
        }
    }

    private static boolean judge(String run, Properties budget, Stage tests, double processor, double scaled) {
        System.out.printf(Locale.ROOT, "The budget on this machine is %.0f s of processor time.%n", scaled);
        if (processor > scaled) {
            System.out.println("WARNING: more processor time than budgeted, see docs/tests.md.");
        }
        var within = true;
        for (var kind : COUNTS) {
            var allowed = Long.parseLong(budget.getProperty(run + "." + kind));
            var started = count(tests, kind);
            if (started > allowed) {
                System.out.printf("ERROR: %d %ss were started, %d are budgeted: see docs/tests.md.%n", started, kind, allowed);
                within = false;
            }
        }
        return within;
    }

    private static long count(Stage stage, String kind) {
        return stage == null ? 0 : stage.counts().get(kind);
    }

    private static Map<String, Stage> stages(Path folder) throws IOException {
        var stages = new TreeMap<String, Stage>((one, other) -> Integer.compare(order(one), order(other)));
        if (!Files.isDirectory(folder)) {
            return stages;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (var file : files.filter(each -> each.toString().endsWith(".properties")).toList()) {
                var figures = properties(file);
                stages.merge(figures.getProperty("stage"), Stage.of(figures), Stage::and);
            }
        }
        return stages;
    }

    /** As they come one after the other. */
    private static int order(String stage) {
        return switch (stage) {
            case "tests on H2" -> 1;
            case "tests on PostgreSQL" -> 2;
            case "journeys and kills" -> 3;
            default -> 4;
        };
    }

    private static Properties properties(Path file) throws IOException {
        var properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }

    /** Seconds of a processor for the same work of the kinds a test does: the middle one of five rounds, after one for warmth. */
    private static double calibration() throws Exception {
        work();
        var rounds = new double[5];
        for (int round = 0; round < rounds.length; round++) {
            var begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            work();
            rounds[round] = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin) / 1e9;
        }
        Arrays.sort(rounds);
        return rounds[rounds.length / 2];
    }

    /** Makes, hashes, sorts and looks up texts. */
    private static void work() throws Exception {
        var random = new Random(42);
        var digest = MessageDigest.getInstance("SHA-256");
        var texts = new ArrayList<String>();
        for (int number = 0; number < 200_000; number++) {
            texts.add(Long.toHexString(random.nextLong()) + " " + number);
        }
        texts.sort(String::compareTo);
        var places = new HashMap<String, Integer>();
        for (int place = 0; place < texts.size(); place++) {
            places.merge(texts.get(place).substring(0, 4), place, Integer::sum);
            digest.update(texts.get(place).getBytes(StandardCharsets.UTF_8));
        }
        if (places.isEmpty() || digest.digest().length == 0) {
            throw new IllegalStateException("the work was not done");
        }
    }

    private static void row(Object... cells) {
        var filled = Arrays.copyOf(cells, 7);
        for (int cell = cells.length; cell < filled.length; cell++) {
            filled[cell] = "";
        }
        System.out.printf(Locale.ROOT, ROW, filled);
    }

    private static String time(double seconds) {
        var rounded = Math.round(seconds);
        return "%d:%02d".formatted(rounded / 60, rounded % 60);
    }

    private static String seconds(double seconds) {
        return Math.round(seconds) + " s";
    }
}

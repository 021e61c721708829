import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

/**
 * Names the libraries in the portal's jar that are older than the newest patch of their line, from a list that is kept beside
 * this program. Arguments: the jar, the list. Only tells; what lags behind for a reason says so in pom.xml.
 */
class Patches {

    private static final Pattern LIBRARY = Pattern.compile("BOOT-INF/lib/(.+?)-(\\d[^/]*)\\.jar");

    public static void main(String[] arguments) throws IOException {
        var jar = Path.of(arguments[0]);
        if (!Files.exists(jar)) {
            return;
        }
        var newest = new Properties();
        try (var list = Files.newBufferedReader(Path.of(arguments[1]))) {
            newest.load(list);
        }
        var unknown = new TreeMap<>(newest);
        try (var zip = new ZipFile(jar.toFile())) {
            zip.stream().map(entry -> LIBRARY.matcher(entry.getName())).filter(found -> found.matches()).forEach(found -> {
                unknown.remove(found.group(1));
                var patch = newest.getProperty(found.group(1));
                if (patch != null && !patch.equals(found.group(2))) {
                    System.out.printf("Older than its newest patch: %s %s (%s)%n", found.group(1), found.group(2), patch);
                }
            });
        }
        unknown.keySet().forEach(name -> System.out.printf("No longer used, but on the list of patches: %s%n", name));
    }
}

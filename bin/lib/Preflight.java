import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.UnknownHostException;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Properties;
import java.util.zip.ZipFile;

/**
 * What bin/run asks before it changes anything; run as a source file, so that it works in a checkout nobody has built.
 * Answers with exit code 0, or with one sentence on stderr and exit code 2.
 */
class Preflight {
    /** Takes pairs of a check's name and what it is about; the first fault ends it. */
    public static void main(String[] arguments) throws Exception {
        for (int i = 0; i < arguments.length; i += 2) {
            String fault = fault(arguments[i], arguments[i + 1]);
            if (fault != null) {
                System.err.println(fault);
                System.exit(2);
            }
        }
    }

    private static String fault(String check, String subject) throws Exception {
        return switch (check) {
            case "port" -> port(Integer.parseInt(subject), "--port");
            case "management-port" -> port(Integer.parseInt(subject), "--management-port");
            case "folder" -> folder(Path.of(subject));
            case "host" -> host(subject);
            case "login" -> login(subject);
            default -> throw new IllegalArgumentException(check);
        };
    }

    /** Whether a server can listen on the port. */
    private static String port(int port, String option) {
        try (ServerSocket socket = new ServerSocket()) {
            // as the portal's own server does, or a port just given back would look busy
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port));
            return null;
        } catch (IOException e) {
            return "Port " + port + " cannot be used (" + words(e) + "): stop what uses it or choose another with " + option + ".";
        }
    }

    /** Whether the folder can be written, or made, and no running portal has its database open. */
    private static String folder(Path folder) {
        Path there = folder;
        while (there != null && !Files.exists(there)) {
            there = there.getParent();
        }
        if (there == null || !Files.isDirectory(there) || !Files.isWritable(there)) {
            return "The data folder " + folder + " cannot be written: choose another with --data.";
        }
        File database = folder.resolve("mesa.mv.db").toFile();
        return database.exists() ? database(folder, database) : null;
    }

    private static String database(Path folder, File database) {
        if (!database.canWrite()) {
            return "The database " + database + " cannot be written: choose another folder with --data.";
        }
        // H2 holds this very lock as long as it is open
        try (RandomAccessFile file = new RandomAccessFile(database, "rw")) {
            if (file.getChannel().tryLock() != null) {
                return null;
            }
        } catch (IOException | OverlappingFileLockException e) {
            return "The database " + database + " cannot be opened (" + words(e) + "): choose another folder with --data.";
        }
        return "The database in " + folder + " is in use by another portal that is running: stop that one or choose another folder with --data.";
    }

    /** Whether something listens where the address of the PostgreSQL database points to. */
    private static String host(String url) {
        URI address;
        try {
            address = new URI(url.substring("jdbc:".length()));
        } catch (java.net.URISyntaxException e) {
            address = null;
        }
        if (address == null || address.getHost() == null || address.getPath() == null || address.getPath().length() < 2) {
            return "The database address must look like jdbc:postgresql://host:5432/database.";
        }
        int port = address.getPort() < 0 ? 5432 : address.getPort();
        String host = address.getHost().replaceAll("[\\[\\]]", "");
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), 5_000);
            return null;
        } catch (IOException e) {
            return "No database answers at " + address.getHost() + ":" + port + " (" + words(e) + ").";
        }
    }

    /** Whether the database lets us in, asked with the driver inside the built portal; the account comes by environment. */
    private static String login(String url) throws Exception {
        Path jar = Path.of(System.getenv("MESA_JAR"));
        Properties account = new Properties();
        account.setProperty("user", System.getenv().getOrDefault("SPRING_DATASOURCE_USERNAME", ""));
        account.setProperty("password", System.getenv().getOrDefault("SPRING_DATASOURCE_PASSWORD", ""));
        account.setProperty("loginTimeout", "15");
        Path copy = Files.createTempFile("mesa-driver", ".jar");
        try (URLClassLoader loader = new URLClassLoader(new URL[] {driver(jar, copy).toUri().toURL()})) {
            Driver driver = (Driver) loader.loadClass("org.postgresql.Driver").getDeclaredConstructor().newInstance();
            driver.connect(url, account).close();
            return null;
        } catch (SQLException e) {
            return "The database refuses the connection (" + words(e) + ").";
        } finally {
            Files.delete(copy);
        }
    }

    private static Path driver(Path jar, Path copy) throws IOException {
        try (ZipFile portal = new ZipFile(jar.toFile())) {
            var entry = portal.stream()
                    .filter(file -> file.getName().matches("BOOT-INF/lib/postgresql-[0-9].*\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("the portal holds no PostgreSQL driver"));
            try (InputStream content = portal.getInputStream(entry)) {
                Files.copy(content, copy, StandardCopyOption.REPLACE_EXISTING);
            }
            return copy;
        }
    }

    private static String words(Exception e) {
        if (e instanceof UnknownHostException) {
            return "the host is unknown";
        }
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("").replaceFirst("^FATAL: ", "").replaceFirst("\\.$", "");
    }
}

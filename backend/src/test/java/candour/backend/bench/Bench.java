package candour.backend.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The benchmark: `mvn -Pbench`. Makes a country of searches with the skew of the real one, takes it in by the real
/// import into a fresh database, and measures the goals beside the bare limits of the same run.
public final class Bench {
    private static final Path FOLDER = Path.of("target", "bench").toAbsolutePath();
    private static final Path PROGRAM =
            Path.of("target", "candour", "bin", "candour").toAbsolutePath();

    private final BenchTable table = new BenchTable();
    private final long rows = Long.getLong("candour.bench.rows", 2_000_000);
    private final String url = System.getProperty("candour.bench.database", "");
    private final String user = System.getenv().getOrDefault("CANDOUR_DATABASE_USER", "root");
    private final String password = System.getenv().getOrDefault("CANDOUR_DATABASE_PASSWORD", "");

    private String server = "";

    private Bench() {}

    public static void main(String[] arguments) throws IOException, SQLException, InterruptedException {
        new Bench().run();
    }

    private void run() throws IOException, SQLException, InterruptedException {
        delete(FOLDER);
        try {
            measureAll();
        } finally {
            String heading = "Candour benchmark: %,d rows, %s, %d cores"
                    .formatted(rows, server, Runtime.getRuntime().availableProcessors());
            table.finish(heading, Path.of("target", "bench.md"));
        }
        delete(FOLDER);
    }

    private void measureAll() throws IOException, SQLException, InterruptedException {
        table.note("Times are medians of runs that alternate with the bare limit; ratios count, not milliseconds.");
        Path data = FOLDER.resolve("data");
        List<String> options = url.isEmpty()
                ? List.of("--data", data.toString())
                : List.of("--database", url, "--database-user", user);
        Map<String, String> environment = new HashMap<>();
        if (!password.isEmpty()) {
            environment.put("CANDOUR_DATABASE_PASSWORD", password);
        }
        List<String> paths;
        try (BenchPortal portal =
                url.isEmpty() ? BenchPortal.embedded(data) : BenchPortal.external(url, user, password)) {
            server = portal.version();
            environment.put("CANDOUR_KEYS", portal.keys().toString());
            paths = measure(portal, new ImportCommandRun(PROGRAM, options, environment));
        }
        new ColdStart(table, PROGRAM, options, environment).measure(paths);
    }

    private List<String> measure(BenchPortal portal, ImportCommandRun command) throws IOException, SQLException {
        BenchTable.say("making the country");
        WorldAreas areas = new WorldAreas(portal);
        List<World.KnownForce> forces = areas.forces();
        World world = new World(forces);
        areas.store(world);
        List<WorldFiles.MonthOf> files = new WorldFiles(world, FOLDER.resolve("files"), rows).write(forces);
        ImportBench imports = new ImportBench(portal, table, files);

        // the largest force and every third other have about half of the rows
        List<WorldFiles.MonthOf> half =
                files.stream().filter(file -> file.force() % 4 == 0).toList();
        takeIn(imports, half);
        ProfileBench profiles = new ProfileBench(portal, table, world);
        Map<String, double[]> halfMedians = profiles.databaseParts();
        takeIn(imports, files.stream().filter(file -> file.force() % 4 != 0).toList());
        portal.execute("ANALYZE TABLE stop_search", "ANALYZE TABLE area_figures", "ANALYZE TABLE location");
        Map<String, double[]> medians = profiles.databaseParts();
        profiles.measure(medians);
        profiles.compareHalf(halfMedians, medians);
        GroundBench ground = new GroundBench(portal, table, world);
        try (Duck duck = Duck.of(portal, FOLDER)) {
            profiles.compareDuck(duck);
            ground.measure(duck);
        }
        Web web = new Web(path -> portal.at(path).toString());
        WebBench pages = new WebBench(table, world, profiles.areas(), web);
        pages.measure(medians);
        pages.weigh();
        measureRooms(portal, web, pages, imports, command);
        new StatementsBench(portal, table).measure(pages.paths(ground.query()), web);
        // the last, because it starts the portal anew and what was made of the one before has ended
        new AlertsBench(portal, table).measure();
        return world.districts().stream()
                .map(district -> WebBench.path(district.code()))
                .toList();
    }

    private void measureRooms(
            BenchPortal portal, Web web, WebBench pages, ImportBench imports, ImportCommandRun command)
            throws IOException, SQLException {
        new MinutesBench(portal, table, web).measure();
        new ReachBench(portal, table).measure();
        new TellBench(portal, table, pages::any).measure();
        imports.measure(pages::any, command);
    }

    private static void takeIn(ImportBench imports, List<WorldFiles.MonthOf> files) {
        long count = files.stream().mapToLong(WorldFiles.MonthOf::rows).sum();
        double seconds = Timing.millis(() -> imports.takeIn(files)) / 1000;
        BenchTable.say("took in %,d rows of %,d files in %.0f s, %,.0f rows/s, figures of all areas included"
                .formatted(count, files.size(), seconds, count / seconds));
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
        Files.createDirectories(folder.getParent());
    }
}

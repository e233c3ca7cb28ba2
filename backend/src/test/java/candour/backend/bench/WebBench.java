package candour.backend.bench;

import candour.backend.areadata.profile.Subject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Goals F2 and F7: answers over HTTP, and the weight of first views.
final class WebBench {
    private static final int ROUNDS = 201;
    private static final int WARMING = 12_000;
    private static final int RATE = 100;
    private static final int MOST_BYTES = 100_000;

    private final BenchTable table;
    private final World world;
    private final Map<String, Subject> areas;
    private final Web web;

    WebBench(BenchTable table, World world, Map<String, Subject> areas, Web web) {
        this.table = table;
        this.world = world;
        this.areas = areas;
        this.web = web;
    }

    /// One question after another, then 100 a second, of a portal that is warm: it was asked 12,000 questions before.
    ///
    /// @param database medians of the database part: ours and bare
    void measure(Map<String, double[]> database) {
        for (int i = 0; i < WARMING; i++) {
            any();
        }
        for (Map.Entry<String, Subject> area : areas.entrySet()) {
            String path = path(String.valueOf(area.getValue().code()));
            double ours = Timing.medians(ROUNDS, () -> web.fetch(path))[0];
            double bare = database.get(area.getKey())[1];
            table.add(
                    "F2",
                    "figures as JSON over HTTP, p50; bare: its statements: " + area.getKey(),
                    BenchTable.millis(ours),
                    BenchTable.millis(bare),
                    BenchTable.two(ours / bare),
                    "<= bare + 3 ms",
                    ours <= bare + 3);
        }
        Timing.steadily(RATE, Timing.after(5), this::any);
        double[] times = Timing.steadily(RATE, Timing.after(20), this::any);
        double p99 = Timing.quantile(times, 0.99);
        table.add(
                "F2",
                "the same at 100 requests/s over areas of all sizes, p99; p50 beside it",
                BenchTable.millis(p99),
                BenchTable.millis(Timing.median(times)),
                "",
                "<= 50 ms",
                p99 <= 50);
    }

    /// One question about an area drawn at random: a force, a district or a neighbourhood.
    void any() {
        Random random = java.util.concurrent.ThreadLocalRandom.current();
        List<World.Patch> kind = List.of(world.forces(), world.districts(), world.neighbourhoods())
                .get(random.nextInt(3));
        web.fetch(path(kind.get(random.nextInt(kind.size())).code()));
    }

    /// Every address whose statements are judged.
    List<String> paths(String street) {
        List<String> paths = new ArrayList<>();
        for (Subject area : areas.values()) {
            String code = String.valueOf(area.code());
            paths.add(path(code));
            paths.add("/api/v1/areas/" + code);
            paths.add("/areas/" + code);
        }
        paths.addAll(List.of(
                "/",
                "/areas",
                "/forces",
                "/forces/metropolitan",
                "/compare",
                "/about-the-data",
                "/api/v1/forces",
                "/api/v1/forces/metropolitan/months",
                "/api/v1/national?from=2023&to=2025",
                "/areas?q=ash",
                "/areas?q=Oakford+007",
                "/api/v1/areas?q=ash",
                "/api/v1/areas?kind=district",
                "/api/forces",
                "/api/forces/metropolitan",
                "/api/crimes-street-dates",
                "/api/crime-last-updated",
                "/api/stops-force?force=metropolitan&date=2025-06",
                "/api/stops-no-location?force=metropolitan&date=2025-06",
                "/api/stops-no-location?force=cumbria&date=2025-06",
                "/api/stops-at-location?location_id=1&date=2025-06",
                "/api/stops-street?" + street,
                "/api/stops-street?lat=51.2&lng=-1.9&date=2025-06"));
        return paths;
    }

    /// What a first view of the pages weighs.
    void weigh() throws IOException {
        Map<String, String> pages = Map.of(
                "home", "/",
                "area", "/areas/" + areas.get("largest district").code(),
                "force", "/forces/metropolitan");
        for (String page : List.of("home", "area", "force")) {
            long bytes = web.weight(pages.get(page));
            String what = "first view of the " + page + " page, on the wire";
            if (bytes < 0) {
                table.missing("F7", what, "no such page at " + pages.get(page));
            } else {
                table.add("F7", what, "%,d bytes".formatted(bytes), "", "", "<= 100 kB", bytes <= MOST_BYTES);
            }
        }
    }

    static String path(String code) {
        return "/api/v1/areas/" + code + "/figures?period=" + ProfileBench.PERIOD.key();
    }
}

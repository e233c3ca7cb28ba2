package candour.mobile.start;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.application.Application;

/// Starts the app from cold, five times plain and five times with an AOT cache, and prints what it took beside the
/// goals: 1.5 s to the first screen, 0.6 s with the cache, 300 MB. Needs Java 25 and, without
/// `-Dtestfx.headless=true`, a screen. How to run it stands in `mobile/docs`. The cache is of use on computers;
/// phones get a native program.
public final class StartBench {
    private static final int RUNS = 5;
    private static final double GOAL_PLAIN = 1500;
    private static final double GOAL_CACHED = 600;
    private static final double GOAL_RESIDENT = 300;
    private static final Pattern TOLD =
            Pattern.compile("started ([0-9]+) ms, worked ([0-9]+) ms, resident ([0-9]+) MB");

    private final Path folder;
    private final String classPath;

    /// @param millis from the start of Java to the second time the first screen was drawn
    /// @param worked time of processors up to then, in ms
    /// @param resident memory then, in MB
    private record Start(double millis, double worked, double resident) {}

    private StartBench(Path folder, String classPath) {
        this.folder = folder;
        this.classPath = classPath;
    }

    /// Measures and prints; with an argument, it is one of the apps that are measured.
    public static void main(String[] args) throws IOException, InterruptedException {
        if (args.length > 0) {
            Application.launch(StartedApp.class);
            return;
        }
        Path folder = Files.createTempDirectory("candour-start");
        StartBench bench = new StartBench(folder, jars(folder));
        Path cache = folder.resolve("app.aot");
        List<Start> plain = bench.measure(List.of());
        bench.run(List.of("-XX:AOTCacheOutput=" + cache));
        List<Start> cached = bench.measure(List.of("-XX:AOTCache=" + cache));
        List<Start> small = bench.measure(List.of("-XX:AOTCache=" + cache, "-Xmx128m", "-XX:+UseSerialGC"));
        System.out.println("| median of " + RUNS + " cold starts | measured | goal | met | time of processors |");
        System.out.println("|---|---|---|---|---|");
        print("plain", plain, GOAL_PLAIN);
        print("AOT cache", cached, GOAL_CACHED);
        print("AOT cache, serial collector", small, GOAL_CACHED);
    }

    private static void print(String how, List<Start> starts, double goal) {
        double millis = median(starts, Start::millis);
        double resident = median(starts, Start::resident);
        String row = "| %s, %s | %.0f %s | %.0f | %s | %s |%n";
        String worked = "%.0f ms".formatted(median(starts, Start::worked));
        System.out.printf(row, "first screen", how, millis, "ms", goal, met(millis, goal), worked);
        System.out.printf(row, "resident", how, resident, "MB", GOAL_RESIDENT, met(resident, GOAL_RESIDENT), "");
    }

    private static String met(double measured, double goal) {
        return measured <= goal ? "yes" : "no";
    }

    private static double number(Matcher told, int group) {
        return Double.parseDouble(told.group(group));
    }

    private List<Start> measure(List<String> options) throws IOException, InterruptedException {
        List<Start> starts = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            starts.add(run(options));
        }
        return starts;
    }

    private Start run(List<String> options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.add("-Duser.home=" + folder);
        command.add("-Dprism.order=sw");
        command.add("--enable-native-access=ALL-UNNAMED");
        if (Boolean.getBoolean("testfx.headless")) {
            command.addAll(List.of(
                    "-Dglass.platform=Monocle", "-Dmonocle.platform=Headless", "-Dheadless.geometry=800x1200-32"));
        }
        command.addAll(options);
        command.addAll(List.of("-cp", classPath, StartBench.class.getName(), "app"));
        Path output = folder.resolve("output.txt");
        Process app = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        if (!app.waitFor(120, TimeUnit.SECONDS)) {
            app.destroyForcibly();
            throw new IOException("the app did not end");
        }
        String said = Files.readString(output, StandardCharsets.UTF_8);
        Matcher told = TOLD.matcher(said);
        if (!told.find()) {
            throw new IOException("the app did not start: " + said);
        }
        return new Start(number(told, 1), number(told, 2), number(told, 3));
    }

    private static double median(List<Start> starts, ToDoubleFunction<Start> what) {
        double[] sorted = starts.stream().mapToDouble(what).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    /// The class path of this program with every folder on it packed, because a cache knows jars only.
    private static String jars(Path folder) throws IOException {
        List<String> places = new ArrayList<>();
        List<String> all = Arrays.asList(System.getProperty("java.class.path").split(File.pathSeparator));
        for (String place : all) {
            if (place.isEmpty()) {
                continue;
            }
            Path path = Path.of(place);
            if (!Files.isDirectory(path)) {
                places.add(place);
                continue;
            }
            Path jar = folder.resolve("part-" + places.size() + ".jar");
            try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
                    Stream<Path> files = Files.walk(path)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    out.putNextEntry(
                            new JarEntry(path.relativize(file).toString().replace(File.separatorChar, '/')));
                    Files.copy(file, out);
                    out.closeEntry();
                }
            }
            places.add(jar.toString());
        }
        return String.join(File.pathSeparator, places);
    }
}

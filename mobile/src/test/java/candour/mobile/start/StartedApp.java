package candour.mobile.start;

import candour.mobile.MobileApp;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.stage.Stage;

/// The app, which says when its first screen was drawn and how much memory it then has, and ends. Run by [StartBench],
/// each time in a Java of its own.
public final class StartedApp extends MobileApp {
    /// Drawn once after the screen was laid out, and once more when what that asked for is done.
    private static final int PULSES = 2;

    @Override
    public void start(Stage stage) {
        super.start(stage);
        new AnimationTimer() {
            private int pulses;

            @Override
            public void handle(long now) {
                pulses++;
                if (pulses == PULSES) {
                    long since = System.currentTimeMillis()
                            - ManagementFactory.getRuntimeMXBean().getStartTime();
                    System.out.println(
                            "started " + since + " ms, worked " + worked() + " ms, resident " + resident() + " MB");
                    stop();
                    Platform.exit();
                }
            }
        }.start();
    }

    /// Milliseconds that processors worked for it, on all of them together; 0 where Java does not tell.
    private static long worked() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getProcessCpuTime() / 1_000_000
                : 0;
    }

    /// Megabytes of memory that are really there, as Linux tells; 0 elsewhere.
    private static long resident() {
        try {
            return Files.readAllLines(Path.of("/proc/self/status")).stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }
}

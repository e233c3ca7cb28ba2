package candour.backend.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import candour.backend.support.TestPortal;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/// Goal R7 with few reports and quicker networks; [AppDriver] has all of them.
class AppOverBadNetworksTest {
    private static final int REPORTS = 60;
    private static final int PHONES = 12;
    private static final BadNetworks NETWORKS = new BadNetworks(Duration.ofMillis(100), Duration.ofMillis(700));

    /// What there is to say of each broken connection.
    private static final List<Logger> LOUD = Stream.of("io.micronaut", "candour.backend.platform.web")
            .map(name -> (Logger) LoggerFactory.getLogger(name))
            .toList();

    private final Path devices;

    AppOverBadNetworksTest(@TempDir Path devices) {
        this.devices = devices;
    }

    @BeforeEach
    void quiet() {
        LOUD.forEach(logger -> logger.setLevel(Level.OFF));
    }

    @AfterEach
    void listenAgain() {
        LOUD.forEach(logger -> logger.setLevel(null));
    }

    @Test
    void every_report_arrives_once_and_the_app_says_nothing_untrue() throws Exception {
        TestPortal portal = TestPortal.emptied();
        long seed = System.nanoTime();

        AppDriver driver = new AppDriver(REPORTS, PHONES, NETWORKS, seed);

        assertEquals(List.of(), driver.run(devices, portal.address(), portal::connect), "seed " + seed);
    }
}

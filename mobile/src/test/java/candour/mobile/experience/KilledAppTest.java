package candour.mobile.experience;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A few of the kills of [KillProof], to notice early.
class KilledAppTest {
    private static final int KILLS = 5;

    private final Path device;

    KilledAppTest(@TempDir Path device) {
        this.device = device;
    }

    @Test
    void whenever_the_app_is_killed_everything_acknowledged_is_there_and_true()
            throws IOException, InterruptedException {
        long seed = System.nanoTime();

        assertEquals(List.of(), KillProof.prove(device, KILLS, seed), "seed " + seed);
    }
}

package candour.backend.platform.intake;

import static candour.backend.platform.intake.Archives.CSV;
import static candour.backend.platform.intake.Archives.gzip;
import static candour.backend.platform.intake.Archives.zip;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/// Every archive here is refused whole, within a second, in bounded memory, with nothing left of what was unpacked.
@Isolated("looks at the heap")
class BadArchiveTest {
    private static final String BOMB = "The archive unpacks to more than 100 times its size, which published data never"
            + " does. It was made to do harm.";
    private static final String DEEP =
            "Archives lie more than 3 deep inside one another. Unpack the outer ones and" + " import the files.";
    private static final String CUT = "The archive was cut off before its end. Download it again.";
    private static final byte[] ZEROS = new byte[20 << 20];
    private final Path folder;

    BadArchiveTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void an_entry_that_climbs_out_refuses_the_archive() throws IOException {
        List<String> climbing = List.of(
                "../x.csv",
                "a/../../x.csv",
                "/etc/x.csv",
                "C:x.csv",
                "c:\\x.csv",
                "..\\x.csv",
                "a\\..\\x",
                "\\x",
                "a\nb");
        for (String name : climbing) {
            assertEquals(
                    "An entry of the archive would be written outside its folder (\"" + name.replace('\n', '?')
                            + "\"). It was made to do harm.",
                    refusal(zip("good.csv", CSV, name, CSV)),
                    name);
        }
    }

    @Test
    void a_symbolic_link_is_skipped_and_the_rest_is_taken() throws IOException {
        byte[] zip = zip("link.csv", "/etc/passwd", "good.csv", CSV);
        Archives.put(zip, Archives.record(zip, 0) + 38, 0, 0, 0xFF, 0xA1);
        try (SourceWalk walk = walk(zip, SourceLimits.USUAL)) {
            assertEquals(
                    List.of("good.csv"),
                    walk.found().stream().map(SourceFile::name).toList());
            assertEquals(
                    "A symbolic link inside an archive is not followed.",
                    walk.aside().getFirst().note());
            assertEquals(FileStatus.SKIPPED, walk.aside().getFirst().status());
        }
    }

    @Test
    void a_zip_bomb_is_refused() throws IOException {
        assertEquals(BOMB, refusal(zip("x.csv", ZEROS)));
    }

    @Test
    void a_zip_bomb_that_lies_about_its_size_is_refused() throws IOException {
        byte[] zip = zip("x.csv", ZEROS);
        Archives.putInt(zip, Archives.record(zip, 0) + 24, 1000);
        assertEquals(BOMB, refusal(zip));
    }

    @Test
    void a_bomb_of_many_small_entries_is_refused() throws IOException {
        Object[] entries = new Object[400];
        for (int i = 0; i < entries.length; i += 2) {
            entries[i] = i + ".csv";
            entries[i + 1] = new byte[100_000];
        }
        assertEquals(BOMB, refusal(zip(entries)));
    }

    @Test
    void a_bomb_inside_an_archive_is_refused() throws IOException {
        assertEquals(BOMB, refusal(zip("a.zip", zip("x.csv", ZEROS), "good.csv", CSV)));
        assertEquals(BOMB, refusal(gzip(ZEROS)));
        assertEquals(BOMB, refusal(gzip(gzip(ZEROS))));
    }

    @Test
    void a_few_rows_that_compress_very_well_are_no_bomb() throws IOException {
        try (SourceWalk walk = walk(zip("x.csv", new byte[1 << 20]), SourceLimits.USUAL)) {
            assertEquals(1, walk.found().size());
        }
    }

    @Test
    void archives_without_end_are_refused() throws IOException {
        byte[] inner = zip("x.csv", CSV);
        for (int i = 0; i < 6; i++) {
            inner = zip("r.zip", inner);
        }
        assertEquals(DEEP, refusal(inner));
        assertEquals(DEEP, refusal(gzip(gzip(gzip(gzip(Archives.bytes(CSV)))))));
    }

    @Test
    void entries_that_lie_over_one_another_are_refused() throws IOException {
        byte[] zip = zip("a.csv", CSV, "b.csv", CSV);
        int first = Archives.record(zip, 0);
        Archives.putInt(zip, Archives.record(zip, 1) + 42, Archives.readInt(zip, first + 42));
        assertEquals("The entries of the archive lie over one another. It was made to do harm.", refusal(zip));
    }

    @Test
    void an_archive_with_a_million_entries_is_refused_in_bounded_memory() throws IOException {
        String many = "The archive has more than 50,000 entries. Import it in parts.";
        assertEquals(many, refusal(Archives.withEntries(1_000_000)));
        assertEquals(many, refusal(Archives.withEntries(60_000)));
    }

    @Test
    void a_stream_without_end_is_cut_at_the_limit() throws IOException {
        SourceLimits small = new SourceLimits(1_000_000, 3_000_000, 100, 3, 100, 8 << 20);
        byte[] noise = new byte[1_200_000];
        new Random(1).nextBytes(noise);
        String file = "A file in the archive is larger than 1 MB when unpacked. Split it, then import the parts.";
        assertEquals(file, refusal(gzip(noise), small));
        assertEquals(file, refusal(zip("x.csv", noise), small));
        byte[] part = Arrays.copyOf(noise, 900_000);
        assertEquals(
                "This run would unpack more than 3 MB in all. Import the archives one at a time.",
                refusal(zip("1.csv", part, "2.csv", part, "3.csv", part, "4.csv", part), small));
    }

    @Test
    void an_encrypted_archive_is_refused() throws IOException {
        byte[] zip = zip("a.csv", CSV);
        Archives.put(zip, Archives.record(zip, 0) + 8, 1);
        assertEquals("The archive is protected by a password. Unpack it and import the files.", refusal(zip));
    }

    @Test
    void an_archive_packed_another_way_is_refused() throws IOException {
        byte[] zip = zip("a.csv", CSV);
        Archives.put(zip, Archives.record(zip, 0) + 10, 9);
        assertEquals(
                "The archive is packed in a way that cannot be read here (method 9). Unpack it and import the files.",
                refusal(zip));
    }

    @Test
    void a_broken_archive_is_refused() throws IOException {
        byte[] whole = zip("a.csv", CSV);
        assertEquals(ZipDirectory.BROKEN, refusal(Arrays.copyOf(whole, whole.length - 10)));
        byte[] wrongSum = whole.clone();
        Archives.putInt(wrongSum, Archives.record(whole, 0) + 16, 7);
        assertEquals(ZipDirectory.BROKEN, refusal(wrongSum));
        byte[] scrambled = whole.clone();
        Arrays.fill(scrambled, 36, 60, (byte) 0x55);
        assertEquals(ZipDirectory.BROKEN, refusal(scrambled));
    }

    @Test
    void two_entries_of_one_name_are_refused() throws IOException {
        byte[] zip = zip("a.csv", CSV, "b.csv", CSV);
        Archives.put(zip, Archives.record(zip, 1) + 46, 'a');
        assertEquals("The archive has two entries named \"a.csv\".", refusal(zip));
    }

    @Test
    void a_gzip_that_was_cut_off_is_refused() throws IOException {
        byte[] whole = gzip(Archives.bytes(CSV.repeat(1000)));
        assertEquals(CUT, refusal(Arrays.copyOf(whole, whole.length / 2)));
        assertEquals(CUT, refusal(Arrays.copyOf(whole, whole.length - 4)));
        byte[] wrongSum = whole.clone();
        wrongSum[whole.length - 6] ^= 1;
        assertEquals(ZipDirectory.BROKEN, refusal(wrongSum));
    }

    private String refusal(byte[] archive) throws IOException {
        return refusal(archive, SourceLimits.USUAL);
    }

    private String refusal(byte[] archive, SourceLimits limits) throws IOException {
        Files.write(folder.resolve("bad.zip"), archive);
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        long before = runtime.totalMemory() - runtime.freeMemory();
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long begin = threads.getCurrentThreadCpuTime();
        try (SourceWalk walk = walk(archive, limits)) {
            // work and not waiting, so that a busy machine does not look like a slow answer
            long took = threads.getCurrentThreadCpuTime() - begin;
            long grown = runtime.totalMemory() - runtime.freeMemory() - before;
            assertTrue(took < 1_000_000_000L, "took " + took / 1_000_000 + " ms");
            assertTrue(grown < 64 << 20, "heap grew by " + (grown >> 20) + " MiB");
            assertEquals(List.of(), walk.found());
            assertEquals(1, walk.aside().size());
            assertEquals(FileStatus.REFUSED, walk.aside().getFirst().status());
            try (Stream<Path> left = Files.list(walk.unpackedIn())) {
                assertEquals(0, left.count());
            }
            return walk.aside().getFirst().note();
        }
    }

    private SourceWalk walk(byte[] archive, SourceLimits limits) throws IOException {
        Path file = Files.write(folder.resolve("bad.zip"), archive);
        SourceWalk walk = new SourceWalk(limits);
        walk.add(List.of(file));
        return walk;
    }
}

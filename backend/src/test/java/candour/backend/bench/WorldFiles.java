package candour.backend.bench;

import candour.backend.platform.intake.ContentHash;
import candour.backend.platform.intake.SourceFile;
import candour.shared.area.ForceId;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Writes searches in the made-up country as published files, one for each force and month.
final class WorldFiles {
    /// The months written.
    static final YearMonth FIRST = YearMonth.of(2022, 1);

    static final YearMonth LAST = YearMonth.of(2025, 12);
    static final int MONTHS = 48;

    private static final String HEADER = "Type,Date,Part of a policing operation,Policing operation,Latitude,Longitude,"
            + "Gender,Age range,Self-defined ethnicity,Officer-defined ethnicity,Legislation,Object of search,Outcome,"
            + "Outcome linked to object of search,Removal of more than just outer clothing\n";

    private final World world;
    private final Path folder;
    private final long rows;

    /// A written file.
    ///
    /// @param force place of the force in the world, 0 for the largest
    record MonthOf(int force, ForceId slug, YearMonth month, int rows, SourceFile file) {}

    WorldFiles(World world, Path folder, long rows) {
        this.world = world;
        this.folder = folder;
        this.rows = rows;
    }

    /// Writes them all, force by force.
    List<MonthOf> write(List<World.KnownForce> forces) throws IOException {
        List<MonthOf> written = new ArrayList<>();
        for (int i = 0; i < World.FORCES; i++) {
            ForceId slug = forces.get(i).slug();
            Choosing places = Choosing.of(world.neighbourhoods(world.forces().get(i)));
            for (YearMonth month = FIRST; !month.isAfter(LAST); month = month.plusMonths(1)) {
                written.add(write(i, slug, month, places));
            }
        }
        return written;
    }

    private MonthOf write(int force, ForceId slug, YearMonth month, Choosing places) throws IOException {
        Random random = new Random(31L * force + month.hashCode());
        double share = world.forces().get(force).share() / MONTHS;
        int count = (int) Math.max(1, Math.round(rows * share * (0.9 + 0.2 * random.nextDouble())));
        String name = month + "-" + slug + "-stop-and-search.csv";
        Path path = Files.createDirectories(folder.resolve(month.toString())).resolve(name);
        MessageDigest digest = sha256();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(path), 1 << 16)) {
            StringBuilder text = new StringBuilder(HEADER);
            Published row = new Published(random);
            LocalDateTime first = month.atDay(1).atStartOfDay();
            long seconds = month.lengthOfMonth() * 86_400L;
            for (int i = 0; i < count; i++) {
                row.write(text, first.plusSeconds(seconds * i / count), places);
                if (text.length() > 60_000) {
                    drain(text, out, digest);
                }
            }
            drain(text, out, digest);
        }
        ContentHash hash = ContentHash.of(digest.digest());
        return new MonthOf(force, slug, month, count, new SourceFile(path, name, name, Files.size(path), hash));
    }

    private static void drain(StringBuilder text, OutputStream out, MessageDigest digest) throws IOException {
        byte[] bytes = text.toString().getBytes(StandardCharsets.US_ASCII);
        digest.update(bytes);
        out.write(bytes);
        text.setLength(0);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Draws neighbourhoods by their shares.
    record Choosing(List<World.Patch> patches, double[] upTo) {
        static Choosing of(List<World.Patch> patches) {
            double[] upTo = new double[patches.size()];
            double sum = 0;
            for (int i = 0; i < upTo.length; i++) {
                sum += patches.get(i).share();
                upTo[i] = sum;
            }
            return new Choosing(patches, upTo);
        }

        World.Patch draw(Random random) {
            int at = java.util.Arrays.binarySearch(upTo, random.nextDouble() * upTo[upTo.length - 1]);
            return patches.get(Math.min(at < 0 ? -at - 1 : at, upTo.length - 1));
        }
    }
}

package candour.backend.bench;

import candour.shared.area.ForceId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// A made-up country with the skew of the real one: 43 forces of which the largest has a third of the searches, 331
/// districts of which the largest has a fifty-fourth, 7,264 neighbourhoods of which the largest has a fifth of its
/// district. All shapes are squares and all names are made up; the same seed makes the same country.
final class World {
    /// Forces, districts and neighbourhoods.
    static final int FORCES = 43;

    static final int DISTRICTS = 331;
    static final int NEIGHBOURHOODS = 7264;

    private static final long SEED = 20_260_101;
    private static final int LARGEST_FORCE_DISTRICTS = 33;
    private static final int POINTS = 20;
    private static final String[] FIRST =
            "Ash Bar Cold Dun East Fern Grey Hart Ing Kes Lang Mar Nor Oak Pen Ring Stan Thorn Up West".split(" ");
    private static final String[] LAST =
            "bury ford ton ham wick ley stead worth mouth field bridge well don stow cliffe combe minster".split(" ");
    private static final double SOUTH = 50.0;
    private static final double WEST = -5.0;

    private final List<Patch> forces = new ArrayList<>();
    private final List<Patch> districts = new ArrayList<>();
    private final List<Patch> neighbourhoods = new ArrayList<>();
    private final Random random = new Random(SEED);

    /// A square of ground that is an area.
    ///
    /// @param id `area.id`
    /// @param code GSS code
    /// @param parent the area it lies in by the ladder, as `area.id`
    /// @param share of all searches
    /// @param points latitude and longitude of its published points, in millionths; empty above neighbourhoods
    record Patch(int id, String code, String name, int parent, double share, Box box, int[] points) {}

    /// @param high degrees of latitude
    /// @param wide degrees of longitude
    record Box(double south, double west, double high, double wide) {
        /// The part in one cell of a grid laid over it.
        Box cell(int index, int side) {
            int row = index / side;
            int column = index % side;
            return new Box(south + high * row / side, west + wide * column / side, high / side, wide / side);
        }
    }

    /// A force as the portal knows it.
    ///
    /// @param areaId `area.id` of its area
    record KnownForce(ForceId slug, int areaId, String code, String name) {}

    /// @param known the 43 forces with an area, the largest first
    World(List<KnownForce> known) {
        double[] shares = forceShares();
        for (int i = 0; i < FORCES; i++) {
            KnownForce force = known.get(i);
            // seven by seven cells over England and Wales; the largest force is as dense as a capital
            Box cell = new Box(SOUTH, WEST, 5.5, 6.5).cell(i == 0 ? 12 : i < 13 ? i - 1 : i, 7);
            Box box = i == 0 ? new Box(cell.south + 0.1, cell.west + 0.1, 0.4, 0.7) : cell;
            Patch patch = new Patch(force.areaId(), force.code(), force.name(), 1, shares[i], box, new int[0]);
            forces.add(patch);
            addDistricts(patch, i);
        }
    }

    List<Patch> forces() {
        return Collections.unmodifiableList(forces);
    }

    List<Patch> districts() {
        return Collections.unmodifiableList(districts);
    }

    List<Patch> neighbourhoods() {
        return Collections.unmodifiableList(neighbourhoods);
    }

    /// The neighbourhoods of one force.
    List<Patch> neighbourhoods(Patch force) {
        List<Integer> ids = districts.stream()
                .filter(district -> district.parent == force.id)
                .map(Patch::id)
                .toList();
        return neighbourhoods.stream()
                .filter(patch -> ids.contains(patch.parent))
                .toList();
    }

    private static double[] forceShares() {
        double[] shares = falling(FORCES - 1, 0.5, 2.0 / 3);
        double[] all = new double[FORCES];
        all[0] = 1.0 / 3;
        System.arraycopy(shares, 0, all, 1, shares.length);
        return all;
    }

    private void addDistricts(Patch force, int index) {
        int others = DISTRICTS - LARGEST_FORCE_DISTRICTS;
        int count =
                index == 0 ? LARGEST_FORCE_DISTRICTS : others / (FORCES - 1) + (index <= others % (FORCES - 1) ? 1 : 0);
        double[] shares = falling(count, 0.25, force.share);
        int side = side(count);
        for (int i = 0; i < count; i++) {
            int number = districts.size() + 1;
            String code = "E07%06d".formatted(900_000 + number);
            String name = FIRST[number % FIRST.length] + LAST[number / FIRST.length];
            Patch patch =
                    new Patch(1000 + number, code, name, force.id, shares[i], force.box.cell(i, side), new int[0]);
            districts.add(patch);
            addNeighbourhoods(patch, number);
        }
    }

    private void addNeighbourhoods(Patch district, int number) {
        int more = NEIGHBOURHOODS - DISTRICTS * (NEIGHBOURHOODS / DISTRICTS);
        int count = NEIGHBOURHOODS / DISTRICTS + (number <= more ? 1 : 0);
        double[] shares = falling(count, 0.8, district.share);
        int side = side(count);
        for (int i = 0; i < count; i++) {
            int next = neighbourhoods.size() + 1;
            String code = "E01%06d".formatted(900_000 + next);
            Box box = district.box.cell(i, side);
            String name = district.name + " %03dA".formatted(i + 1);
            neighbourhoods.add(new Patch(10_000 + next, code, name, district.id, shares[i], box, points(box)));
        }
    }

    private int[] points(Box box) {
        int[] points = new int[POINTS * 2];
        for (int i = 0; i < POINTS; i++) {
            points[2 * i] = (int) ((box.south + box.high * (0.01 + 0.98 * random.nextDouble())) * 1e6);
            points[2 * i + 1] = (int) ((box.west + box.wide * (0.01 + 0.98 * random.nextDouble())) * 1e6);
        }
        return points;
    }

    /// Shares that fall with a power of the rank, and add up to the whole.
    static double[] falling(int count, double power, double whole) {
        double[] shares = new double[count];
        double sum = 0;
        for (int i = 0; i < count; i++) {
            shares[i] = Math.pow(i + 1, -power);
            sum += shares[i];
        }
        for (int i = 0; i < count; i++) {
            shares[i] *= whole / sum;
        }
        return shares;
    }

    private static int side(int count) {
        return (int) Math.ceil(Math.sqrt(count));
    }
}

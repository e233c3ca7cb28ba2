package candour.backend.experience;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.backend.platform.time.IsoWeek;
import candour.backend.support.Rows;
import candour.backend.support.TestPortal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Goal P6: nothing that is stored tells in which order reports came in, once their week is over. Rank correlation
/// (Spearman) of the order in which reports were told with every column, and with the order in which every index gives
/// the rows out.
class ArrivalOrderTest {
    /// Twice what the goal asks: then 0.1 is four and a half standard errors (one is 1 / √(n − 1)), and chance alone
    /// fails one run in thousands.
    private static final int REPORTS = 2_000;
    private static final double MOST = 0.1;
    private static final List<String> TABLES = List.of("experience", "experience_key");

    private final TestPortal portal = TestPortal.emptied();
    private final Rows rows = Rows.of(portal);

    @Test
    void neither_a_column_nor_the_order_of_an_index_follows_the_order_of_arrival() {
        Map<String, Integer> arrival = told();
        rows.run("UPDATE experience SET received_week = 202601");
        portal.bean(SealingKeysAgain.class).settle(new IsoWeek(202602));

        List<String> told = new ArrayList<>();
        int looked = 0;
        for (String table : TABLES) {
            for (Map.Entry<String, List<String>> column : columns(table).entrySet()) {
                looked++;
                follow(column.getKey(), column.getValue(), arrival, told);
            }
        }
        assertEquals(List.of(), told);
        assertTrue(looked > 20, looked + " columns and indexes were looked at");
    }

    /// The harness itself: what does follow the arrival is seen.
    @Test
    void a_number_that_counts_up_would_be_seen() {
        double[] order = new double[200];
        for (int at = 0; at < order.length; at++) {
            order[at] = at;
        }
        List<String> numbers = new ArrayList<>();
        for (int at = 0; at < order.length; at++) {
            numbers.add(String.format(Locale.ROOT, "%08X", at * 3 + at % 7));
        }
        assertTrue(correlation(order, ranks(numbers)) > 0.99);
    }

    /// Tells reports one after the other.
    ///
    /// @return by the code of its reference, in which place each came
    private Map<String, Integer> told() {
        References references = portal.bean(References.class);
        Map<String, Integer> arrival = new HashMap<>();
        for (int report = 0; report < REPORTS; report++) {
            byte[] hash = references.hash(Telling.aStop().sent()).bytes();
            arrival.put(HexFormat.of().withUpperCase().formatHex(hash), report);
        }
        return arrival;
    }

    /// What each column and each index of the table gives out, as the code of the report and the value.
    private Map<String, List<String>> columns(String table) {
        Map<String, List<String>> all = new HashMap<>();
        for (String column : rows.list("SELECT column_name FROM information_schema.columns"
                + " WHERE table_schema = DATABASE() AND table_name = '" + table + "'")) {
            all.put(
                    table + "." + column,
                    rows.list("SELECT CONCAT(HEX(e.reference_hash), ' ', COALESCE(HEX(t." + column + "), ''))"
                            + " FROM " + table + " t JOIN experience e ON e.id = t." + id(table)));
        }
        for (String index : new HashSet<>(rows.list("SELECT index_name FROM information_schema.statistics"
                + " WHERE table_schema = DATABASE() AND table_name = '" + table + "'"))) {
            List<String> ids =
                    rows.list("SELECT HEX(" + id(table) + ") FROM " + table + " FORCE INDEX (`" + index + "`)");
            Map<String, String> codes = new HashMap<>();
            rows.list("SELECT CONCAT(HEX(id), ' ', HEX(reference_hash)) FROM experience")
                    .forEach(pair -> codes.put(pair.split(" ", 2)[0], pair.split(" ", 2)[1]));
            List<String> places = new ArrayList<>();
            for (int place = 0; place < ids.size(); place++) {
                places.add(codes.get(ids.get(place)) + String.format(Locale.ROOT, " %08X", place));
            }
            all.put(table + " by " + index, places);
        }
        return all;
    }

    private static String id(String table) {
        return table.equals("experience") ? "id" : "experience_id";
    }

    private static void follow(String name, List<String> pairs, Map<String, Integer> arrival, List<String> told) {
        Set<String> different = new HashSet<>();
        double[] order = new double[pairs.size()];
        List<String> values = new ArrayList<>();
        for (int at = 0; at < order.length; at++) {
            String[] pair = pairs.get(at).split(" ", 2);
            order[at] = Objects.requireNonNull(arrival.get(pair[0]));
            values.add(pair[1]);
            different.add(pair[1]);
        }
        double found = different.size() == 1 ? 0 : correlation(order, ranks(values));
        if (Math.abs(found) >= MOST) {
            told.add(String.format(Locale.ROOT, "%s: %.3f", name, found));
        }
    }

    /// The rank of each value, by its bytes; values that are the same share the mean of their ranks.
    private static double[] ranks(List<String> values) {
        List<Integer> sorted = new ArrayList<>();
        for (int at = 0; at < values.size(); at++) {
            sorted.add(at);
        }
        sorted.sort(Comparator.comparing(values::get));
        double[] ranks = new double[values.size()];
        for (int from = 0; from < sorted.size(); ) {
            int to = from;
            while (to < sorted.size() && values.get(sorted.get(to)).equals(values.get(sorted.get(from)))) {
                to++;
            }
            for (int at = from; at < to; at++) {
                ranks[sorted.get(at)] = (from + to - 1) / 2.0;
            }
            from = to;
        }
        return ranks;
    }

    /// Pearson's coefficient; of ranks it is Spearman's.
    private static double correlation(double[] one, double[] other) {
        double[] first = ranksOf(one);
        double meanOne = mean(first);
        double meanOther = mean(other);
        double both = 0;
        double ones = 0;
        double others = 0;
        for (int at = 0; at < first.length; at++) {
            both += (first[at] - meanOne) * (other[at] - meanOther);
            ones += (first[at] - meanOne) * (first[at] - meanOne);
            others += (other[at] - meanOther) * (other[at] - meanOther);
        }
        return both / Math.sqrt(ones * others);
    }

    /// Places in the order of arrival, which keys of one report share.
    private static double[] ranksOf(double[] order) {
        List<String> values = new ArrayList<>();
        for (double place : order) {
            values.add(String.format(Locale.ROOT, "%08d", (int) place));
        }
        return ranks(values);
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }
}

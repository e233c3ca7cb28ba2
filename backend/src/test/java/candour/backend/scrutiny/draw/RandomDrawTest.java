package candour.backend.scrutiny.draw;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.backend.platform.reference.PublicReference;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.junit.jupiter.api.Test;

class RandomDrawTest {
    private static final byte[] SEED =
            HexFormat.of().parseHex("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f");

    /// Product check D24: the same seed, number and records give the same cases.
    @Test
    void the_same_seed_draws_the_same_cases_in_whatever_order_the_records_come() {
        List<String> marks = marks(200);
        List<String> shuffled = new ArrayList<>(marks);
        Collections.shuffle(shuffled, new Random(7));

        assertEquals(RandomDraw.order(SEED, "42", marks), RandomDraw.order(SEED, "42", shuffled));
        assertNotEquals(RandomDraw.order(SEED, "42", marks), RandomDraw.order(SEED, "43", marks));
    }

    /// The rank of one mark, worked out outside this portal with Python's hmac module.
    @Test
    void a_rank_is_the_hmac_of_number_and_mark() {
        assertEquals(
                "b5744ef0ca5e8b28d8f8eef4fe34d963c42b829294d10d8e2cbf65b8f7c91a09",
                RandomDraw.rank(SEED, "461253", "a".repeat(64)));
    }

    @Test
    void the_order_is_that_of_the_ranks_read_as_whole_numbers() {
        List<String> order = RandomDraw.order(SEED, "1", marks(500));
        List<BigInteger> ranks = order.stream()
                .map(mark -> new BigInteger(RandomDraw.rank(SEED, "1", mark), 16))
                .toList();

        assertEquals(ranks.stream().sorted().toList(), ranks);
        assertThrows(IllegalArgumentException.class, () -> RandomDraw.order(new byte[31], "1", order));
    }

    /// Over 10,000 draws of 5 out of 60, each record is drawn 833 times on average, with a standard deviation of
    /// 27.6. Stated error: none is more than 4.5 standard deviations (1.25 percentage points) off, and the whole
    /// lies within what chance does in 999 of 1,000 trials (chi-square with the correction for drawing without
    /// replacement).
    @Test
    void over_10000_draws_every_record_has_the_same_chance() {
        int records = 60;
        int size = 5;
        int draws = 10_000;
        List<String> marks = marks(records);
        Map<String, Integer> drawn = new HashMap<>();
        Random seeds = new Random(20_261_122);
        byte[] seed = new byte[RandomDraw.SEED_BYTES];
        for (int draw = 0; draw < draws; draw++) {
            seeds.nextBytes(seed);
            RandomDraw.order(seed, "1", marks).subList(0, size).forEach(mark -> drawn.merge(mark, 1, Integer::sum));
        }
        double chance = (double) size / records;
        double expected = draws * chance;
        double deviation = Math.sqrt(draws * chance * (1 - chance));
        double sum = 0;
        for (String mark : marks) {
            double off = drawn.getOrDefault(mark, 0) - expected;
            assertTrue(Math.abs(off) <= 4.5 * deviation, mark + " was drawn " + drawn.get(mark) + " times");
            sum += off * off / expected;
        }
        double corrected = sum * (records - 1) / (records - size);
        double limit = new ChiSquaredDistribution(records - 1).inverseCumulativeProbability(0.999);
        assertTrue(corrected < limit, "chi-square " + corrected + ", limit " + limit);
    }

    @Test
    void a_commitment_holds_draw_frame_sizes_and_seed() {
        PublicReference draw = new PublicReference("0".repeat(32));
        DrawPlan plan = new DrawPlan(List.of(new Stratum(Focus.any(), 5)));
        Commitment commitment = new Commitment(draw, "ab".repeat(32), plan.text(), SEED);

        assertEquals(
                "candour draw 1\ndraw " + "0".repeat(32) + "\nframe " + "ab".repeat(32) + "\nstratum 1 any 5\nseed "
                        + "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f\n",
                commitment.text());
        assertArrayEquals(DrawFrame.sha256(commitment.text().getBytes(StandardCharsets.US_ASCII)), commitment.hash());
        assertEquals(plan, DrawPlan.parse(plan.text()));
    }

    private static List<String> marks(int count) {
        List<String> marks = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            marks.add(HexFormat.of()
                    .formatHex(DrawFrame.sha256(("record " + number).getBytes(StandardCharsets.US_ASCII))));
        }
        return marks;
    }
}

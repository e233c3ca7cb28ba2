package candour.backend.experience.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.backend.browser.SamplePortal;
import candour.backend.experience.Experience;
import candour.backend.experience.ExperienceStatus;
import candour.backend.platform.reference.PublicReference;
import candour.backend.support.Rows;
import candour.backend.support.TestPortal;
import candour.shared.area.AreaCode;
import candour.shared.experience.Answers;
import candour.shared.experience.Questionnaire;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Threat T1 and goal P15: whatever is shown beside a published text, ten official stops at least share all of it.
/// 5,000 made-up reports, published all; the stops are counted anew, from the rows and not from the portal's figures.
class CandidateSetTest {
    private static final int REPORTS = 5_000;
    private static final YearMonth FIRST = YearMonth.of(2024, 1);
    private static final int MONTHS = 34;
    private static final Map<String, String> POWERS = Map.of(
            "mda-s23", "misuse-of-drugs-s23",
            "pace-s1", "pace-s1",
            "cjpoa-s60", "public-order-1994-s60",
            "ta-s43", "terrorism-s43",
            "ta-s47a", "terrorism-s47a",
            "poa-s11", "public-order-2023-s11",
            "sentencing-s342e", "sentencing-code-s342e");
    private static final String STOPS = """
            SELECT CONCAT_WS(' ', what, COUNT(*))
            FROM (SELECT CONCAT_WS(' ', s.force_id, COALESCE(d.code, '-'), s.edition_month, COALESCE(v.code, '-'),
                                   HOUR(s.happened_at)) AS what
                  FROM stop_search s
                  LEFT JOIN location l ON l.id = s.location_id
                  LEFT JOIN area d ON d.id = l.district_id
                  LEFT JOIN published_value v ON v.id = s.legislation_id) AS stop
            GROUP BY what
            """;

    private static TestPortal portal;
    private static List<Stops> stops;

    /// Official stops that are alike.
    private record Stops(int force, String district, YearMonth month, String power, int hour, long count) {
        static Stops of(String row) {
            String[] parts = row.split(" ", -1);
            int month = Integer.parseInt(parts[2]);
            return new Stops(
                    Integer.parseInt(parts[0]),
                    parts[1],
                    YearMonth.of(month / 100, month % 100),
                    parts[3],
                    Integer.parseInt(parts[4]),
                    Long.parseLong(parts[5]));
        }

        boolean shares(PublicationScope shown) {
            AreaCode area = shown.areaCode();
            YearMonth from = shown.from();
            YearMonth to = shown.to();
            return force == shown.forceId()
                    && (area == null || district.equals(area.value()))
                    && (from == null || !month.isBefore(from))
                    && (to == null || !month.isAfter(to))
                    && (shown.power() == null || power.equals(POWERS.get(shown.power())));
        }
    }

    @BeforeAll
    static void start() {
        portal = SamplePortal.loaded();
        stops = Rows.of(portal).list(STOPS).stream().map(Stops::of).toList();
    }

    @Test
    void ten_official_stops_at_least_share_all_that_is_shown_of_any_report() {
        List<PublicationScope> all = shown();
        assertEquals(REPORTS, all.size());
        List<PublicationScope> different = all.stream().distinct().toList();
        assertTrue(different.size() > 50, "only " + different.size() + " different things were shown");
        for (PublicationScope scope : different) {
            long candidates = stops.stream()
                    .filter(one -> one.shares(scope))
                    .mapToLong(Stops::count)
                    .sum();
            assertTrue(candidates >= PublicationScope.FEWEST, scope + " is shared by " + candidates);
            assertTrue(scope.candidates() <= candidates, scope + " is shared by " + candidates);
        }
    }

    /// The harness itself: were the hour of the stop shown too, it would see that too few share it.
    @Test
    void showing_the_hour_as_well_would_be_seen() {
        PublicationScope finest = shown().stream()
                .filter(scope -> scope.areaCode() != null)
                .min(Comparator.comparingLong(PublicationScope::candidates))
                .orElseThrow();
        Map<Integer, Long> hours = new TreeMap<>();
        stops.stream()
                .filter(one -> one.shares(finest))
                .forEach(one -> hours.merge(one.hour(), one.count(), Long::sum));
        assertTrue(
                hours.values().stream().anyMatch(candidates -> candidates < PublicationScope.FEWEST), hours.toString());
    }

    /// What would be shown of each of the made-up reports.
    private static List<PublicationScope> shown() {
        ChoosingScope choosing = portal.bean(ChoosingScope.class);
        Random random = new Random(7);
        List<String> districts =
                stops.stream().map(Stops::district).distinct().sorted().toList();
        List<String> powers = new ArrayList<>(new TreeMap<>(POWERS).keySet());
        powers.add("other");
        List<PublicationScope> shown = new ArrayList<>();
        for (int report = 0; report < REPORTS; report++) {
            Experience experience = experience(random, districts.get(random.nextInt(districts.size())));
            Map<String, List<String>> answers = new HashMap<>();
            answers.put(Questionnaire.POWER, List.of(powers.get(random.nextInt(powers.size()))));
            String date = date(random);
            if (!date.isEmpty()) {
                answers.put(Questionnaire.DATE, List.of(date));
            }
            choosing.choose(experience, Answers.of(answers)).ifPresent(shown::add);
        }
        return shown;
    }

    /// A day, a month, a year or nothing.
    private static String date(Random random) {
        YearMonth month = FIRST.plusMonths(random.nextInt(MONTHS));
        return switch (random.nextInt(4)) {
            case 0 -> month.atDay(1 + random.nextInt(28)).toString();
            case 1 -> month.toString();
            case 2 -> String.valueOf(month.getYear());
            default -> "";
        };
    }

    private static Experience experience(Random random, String district) {
        byte[] id = new byte[16];
        random.nextBytes(id);
        return new Experience(
                PublicReference.of(id),
                stops.getFirst().force(),
                AreaCode.parse(district).orElse(null),
                202647,
                ExperienceStatus.READING,
                "en",
                1,
                202811,
                1);
    }
}

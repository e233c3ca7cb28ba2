package candour.mobile.areadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.mobile.text.Texts;
import candour.shared.text.Language;
import candour.shared.wire.CountsDocument;
import candour.shared.wire.FiguresDocument;
import candour.shared.wire.LedgerMonth;
import candour.shared.wire.ShareDocument;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Numbers that people read are compared with those that other libraries find in the same document and write.
class FiguresShownTest {
    private static final Texts ENGLISH = Texts.of(Language.ENGLISH);
    private static final Texts WELSH = Texts.of(Language.WELSH);

    @ParameterizedTest
    @ValueSource(strings = {"figures", "figures-all", "figures-district"})
    void the_numbers_that_stand_first_are_those_of_the_document(String name) {
        FiguresDocument document = Documents.figures(name);
        JsonObject sent = Documents.independently(name).getAsJsonObject("figures");
        JsonObject nothing = sent.getAsJsonObject("outcomes").getAsJsonObject("noFurtherAction");

        List<AreaWords.Headline> headlines = new AreaWords(ENGLISH, document).headlines(counts(document));

        assertEquals(
                List.of(
                        grouped(sent.get("searches").getAsLong()),
                        tenths(sent.getAsJsonObject("rate").get("perThousand").getAsDouble()),
                        percent(nothing),
                        "Cannot tell"),
                headlines.stream().map(AreaWords.Headline::value).toList());
        assertTrue(headlines
                .get(0)
                .words()
                .contains(grouped(sent.get("vehicleOnly").getAsLong())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"figures", "figures-all", "figures-district"})
    void each_group_has_its_count_share_rate_and_ratio_with_intervals(String name) {
        JsonArray sent = Documents.independently(name)
                .getAsJsonObject("figures")
                .getAsJsonObject("selfDefinedEthnicity")
                .getAsJsonArray("groups");

        List<GroupWords.Line> lines = new GroupWords(ENGLISH, counts(Documents.figures(name))).groups();

        List<GroupWords.Line> expected = new ArrayList<>();
        sent.forEach(one -> expected.add(line(one.getAsJsonObject())));
        assertEquals(expected, lines);
        assertEquals(7, lines.size());
    }

    private static GroupWords.Line line(JsonObject group) {
        JsonObject people = group.getAsJsonObject("people");
        String count = grouped(people.get("count").getAsLong()) + " searches, " + percent(people);
        String label = group.get("label").getAsString();
        if (!group.has("rate") || group.get("rate").isJsonNull()) {
            return new GroupWords.Line(label, List.of(count + " of all"));
        }
        JsonObject rate = group.getAsJsonObject("rate");
        String rates = tenths(rate.get("perThousand").getAsDouble()) + " per 1,000 residents ("
                + tenths(rate.get("low").getAsDouble()) + " to "
                + tenths(rate.get("high").getAsDouble()) + ")";
        JsonObject ratio = group.getAsJsonObject("disparity");
        String compared = ratio.get("state").getAsString().equals("reference")
                ? "1 (compared with)"
                : times(ratio.get("ratio").getAsDouble()) + " times the rate of White people ("
                        + times(ratio.get("low").getAsDouble()) + " to "
                        + times(ratio.get("high").getAsDouble()) + ")";
        return new GroupWords.Line(label, List.of(count, rates, compared));
    }

    @Test
    void the_finding_names_the_group_that_differs_most_and_its_interval() {
        CountsDocument figures = counts(Documents.figures("figures"));

        assertEquals(
                "Black people were searched at 2.0 times the rate of White people (1.9 to 2.2)",
                new GroupWords(ENGLISH, figures).finding());
        assertEquals(
                "Chwiliwyd pobl Ddu ar 2.0 gwaith cyfradd pobl Wyn (1.9 i 2.2)",
                new GroupWords(WELSH, figures).finding());
    }

    @Test
    void months_that_were_not_supplied_are_said_and_never_a_zero() {
        FiguresDocument document = Documents.figures("figures-all");
        AreaWords words = new AreaWords(ENGLISH, document);
        LedgerMonth missing = counts(document).byMonth().stream()
                .filter(month -> month.month().equals("2025-08"))
                .findFirst()
                .orElseThrow();

        assertEquals("not supplied", words.month(missing));
        assertEquals("heb ei ddarparu", new AreaWords(WELSH, document).month(missing));
        assertEquals(
                "The force here supplied 23 of 24 months. Totals and rates leave the other months out.",
                words.completeness());
        assertEquals(
                "11,973 searches, October 2024 to September 2026, 23 of 24 months supplied",
                words.trendCases(counts(document)));
    }

    @Test
    void the_table_has_the_searches_of_every_month() {
        FiguresDocument document = Documents.figures("figures");
        AreaWords words = new AreaWords(ENGLISH, document);
        JsonArray sent =
                Documents.independently("figures").getAsJsonObject("figures").getAsJsonArray("byMonth");

        List<String> shown =
                counts(document).byMonth().stream().map(words::month).toList();

        assertEquals(
                IntStream.range(0, sent.size())
                        .mapToObj(at -> sent.get(at).getAsJsonObject())
                        .map(month -> grouped(month.get("searches").getAsLong()) + " searches, "
                                + grouped(month.get("people").getAsLong()) + " of people")
                        .toList(),
                shown);
    }

    @Test
    void few_cases_are_counts_and_no_percentage() {
        assertEquals("3 of 12", Numbers.share(ENGLISH, share(3, 12)));
        assertEquals("3 o 12 chwiliad", Numbers.ofSearches(WELSH, share(3, 12)));
        assertEquals("3", Numbers.countAndShare(ENGLISH, share(3, 12)));
        assertEquals("less than 1%", Numbers.share(ENGLISH, share(1, 400)));
        assertEquals("more than 99%", Numbers.share(ENGLISH, share(399, 400)));
        assertEquals("0%", Numbers.share(ENGLISH, share(0, 400)));
        assertEquals("100%", Numbers.share(ENGLISH, share(400, 400)));
    }

    @Test
    void ratios_claim_no_more_digits_than_counts_can_bear() {
        assertEquals("less than 0.01", Numbers.ratio(ENGLISH, 0.004));
        assertEquals("0.67", Numbers.ratio(ENGLISH, 0.674));
        assertEquals("1.0", Numbers.ratio(ENGLISH, 0.996));
        assertEquals("4.3", Numbers.ratio(ENGLISH, 4.32));
        assertEquals("120", Numbers.ratio(ENGLISH, 119.7));
    }

    @Test
    void a_change_between_whole_years_is_said_as_a_fraction_and_few_as_counts() {
        assertEquals("Searches fell by a third since 2022", TrendWords.change(ENGLISH, "Searches", 300, 200, "2022"));
        assertEquals("Searches doubled since 2022", TrendWords.change(ENGLISH, "Searches", 100, 205, "2022"));
        assertEquals(
                "Searches rose to 3.0 times the number in 2022",
                TrendWords.change(ENGLISH, "Searches", 100, 300, "2022"));
        assertEquals("Searches: 3, compared with 12 in 2022", TrendWords.change(ENGLISH, "Searches", 12, 3, "2022"));
        assertEquals(
                "Searches stayed about the same as in 2022",
                TrendWords.change(ENGLISH, "Searches", 1000, 1010, "2022"));
    }

    @Test
    void twice_the_rate_is_drawn_as_far_from_the_same_as_half_of_it() {
        RatioScale scale = RatioScale.of(
                counts(Documents.figures("figures")).selfDefinedEthnicity().groups());

        assertEquals(scale.at(1) - scale.at(0.5), scale.at(2) - scale.at(1), 1e-12);
        assertTrue(scale.at(2.2) < 1 && scale.at(0.67) > 0, scale.toString());
        assertTrue(scale.marks().contains(1.0));
        assertEquals(0.5, RatioScale.of(List.of()).at(1), 1e-12, "without ratios the same rate is in the middle");
    }

    @Test
    void an_area_without_any_searches_says_so() {
        LedgerMonth none = new LedgerMonth("2023-05", true, 0L, 0L, null, null, null);
        LedgerMonth one = new LedgerMonth("2023-06", true, 1L, 1L, null, null, null);

        assertEquals("No searches were recorded in the months supplied", TrendWords.sentence(ENGLISH, List.of(none)));
        assertEquals("No searches were recorded in the months supplied", TrendWords.sentence(ENGLISH, List.of()));
        assertEquals("There was 1 search in June 2023", TrendWords.sentence(ENGLISH, List.of(one)));
        assertEquals("1 chwiliad ym mis Mehefin 2023", TrendWords.sentence(WELSH, List.of(one)));
    }

    @Test
    void the_scale_is_round_and_reaches_the_largest() {
        for (long largest = 0; largest < 20_000; largest += 7) {
            CountScale scale = CountScale.upTo(largest);

            assertTrue(scale.at(largest) <= 1 && scale.steps() >= 1 && scale.steps() <= 4, scale + " for " + largest);
        }
        assertEquals(new CountScale(200, 4), CountScale.upTo(682));
    }

    private static CountsDocument counts(FiguresDocument document) {
        return Objects.requireNonNull(document.figures());
    }

    private static ShareDocument share(long count, long of) {
        return new ShareDocument(count, of, null, null, null);
    }

    private static String grouped(long number) {
        return NumberFormat.getInstance(ULocale.UK).format(number);
    }

    private static String percent(JsonObject share) {
        return decimal(100 * share.get("share").getAsDouble(), 0) + "%";
    }

    private static String tenths(double number) {
        return decimal(number, 1);
    }

    private static String times(double number) {
        return decimal(number, number < 0.995 ? 2 : 1);
    }

    private static String decimal(double number, int places) {
        return BigDecimal.valueOf(number).setScale(places, RoundingMode.HALF_UP).toPlainString();
    }
}

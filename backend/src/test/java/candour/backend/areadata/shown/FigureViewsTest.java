package candour.backend.areadata.shown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.backend.areadata.StripView;
import candour.backend.areadata.ThinSupply;
import candour.backend.areadata.measure.Proportion;
import candour.backend.areadata.profile.AreaFigures;
import candour.backend.areadata.profile.Caveat;
import candour.backend.areadata.profile.Completeness;
import candour.backend.areadata.profile.EthnicityBasis;
import candour.backend.areadata.profile.MonthSupply;
import candour.backend.areadata.profile.Period;
import candour.backend.areadata.profile.Warning;
import candour.backend.areadata.shown.BreakdownView.Field;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.component.FigureView;
import candour.backend.platform.web.component.Notice;
import candour.backend.platform.web.component.TableView;
import candour.shared.area.AreaKind;
import candour.shared.stopsearch.EthnicGroup;
import candour.shared.text.Language;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class FigureViewsTest {
    private static final Texts ENGLISH = Texts.of(Language.ENGLISH);

    @Test
    void the_ratio_of_bedfordshire_in_2023_is_the_published_one() {
        FigureView view = GroupsView.ratios(bedfordshire(), scope(bedfordshire()));
        // ground truth: 3.1065, self-defined, Census 2021 TS021, PFA22; the interval is that of Poisson rates
        assertEquals("Black people were searched at 3.1 times the rate of White people (2.8 to 3.4)", view.sentence());
        assertTrue(view.basis().contains("residents by Census 2021 TS021, PFA22"));
        assertTrue(view.basis().contains("all 12 months supplied"));
        assertEquals(
                List.of(
                        "Black, Black British, Black Welsh, Caribbean or African",
                        "502",
                        "14%",
                        "39,601",
                        "12.7 (11.6 to 13.8)",
                        "3.1 (2.8 to 3.4)"),
                row(view, "Black, Black British").cells());
        assertEquals("1 (compared with)", row(view, "White").cells().getLast());
        assertEquals(
                "0.92 (0.70 to 1.2)", row(view, "Other ethnic group").cells().getLast());
    }

    @Test
    void fewer_than_ten_searches_have_no_ratio_and_no_dot() {
        AreaFigures figures =
                FiguresFixture.bedfordshire().with(EthnicGroup.OTHER, 9).build();
        FigureView view = GroupsView.ratios(figures, scope(figures));
        assertEquals(
                "too few to compare", row(view, "Other ethnic group").cells().getLast());
        assertTrue(view.drawing().html().contains("too few to compare"));
        AreaFigures none =
                FiguresFixture.bedfordshire().with(EthnicGroup.WHITE, 9).build();
        assertEquals(
                "There were too few searches here to compare groups",
                GroupsView.ratios(none, scope(none)).sentence());
    }

    @Test
    void not_stated_is_a_row_of_its_own_and_no_group() {
        FigureView view = GroupsView.counts(bedfordshire(), scope(bedfordshire()));
        assertEquals(
                List.of("Not stated", "650", "15%", "–", "–", "–"),
                row(view, "Not stated").cells());
    }

    @Test
    void officers_have_no_word_for_mixed() {
        AreaFigures figures = bedfordshire();
        FigureScope scope =
                FigureScope.of(ENGLISH, figures, EthnicityBasis.OFFICER_DEFINED, "/areas/E23000026", "http://x");
        assertTrue(GroupsView.counts(figures, scope).table().rows().stream()
                .noneMatch(r -> r.cells().getFirst().startsWith("Mixed")));
        assertTrue(scope.query().endsWith("&basis=officer-defined"));
    }

    @Test
    void a_missing_month_is_a_gap_in_the_chart_and_no_zero_in_the_table() {
        AreaFigures figures =
                FiguresFixture.bedfordshire().missing(2).revised(3).build();
        FigureView view = TrendView.of(figures, scope(figures));
        assertEquals(
                List.of("February 2023", "–", "–", "not supplied"),
                row(view, "February 2023").cells());
        assertEquals("revised", row(view, "March 2023").cells().getLast());
        assertTrue(view.drawing().html().contains("February 2023: not supplied"));
        assertTrue(view.basis().contains("11 of 12 months supplied"));
        assertEquals("There were 4,075 searches, most in August 2023 (477)", view.sentence());
    }

    @Test
    void the_strip_says_first_how_complete_the_data_is() {
        AreaFigures figures =
                FiguresFixture.bedfordshire().missing(2).revised(3).build();
        assertEquals(
                "Bedfordshire Police supplied 11 of 12 months. Totals and rates leave the other months out."
                        + " 1 revised since first published.",
                StripView.of(ENGLISH, figures.area(), figures.completeness()).sentence());
    }

    @Test
    void the_commonest_object_is_named_with_its_share() {
        assertEquals(
                "Most searches were for controlled drugs (67%)",
                BreakdownView.of(Field.OBJECTS, bedfordshire(), scope(bedfordshire()))
                        .sentence());
        AreaFigures small = FiguresFixture.bedfordshire()
                .objects(
                        FiguresFixture.category("a", "Fireworks", 3, 8), FiguresFixture.category("b", "Firearms", 5, 8))
                .build();
        assertEquals(
                "Most searches were for firearms (5 of 8)",
                BreakdownView.of(Field.OBJECTS, small, scope(small)).sentence());
    }

    @Test
    void removal_of_clothing_is_shown_exactly_on_the_page_and_in_the_file() {
        AreaFigures figures = FiguresFixture.bedfordshire().of(AreaKind.WARD).build();
        FigureView view = ClothingView.of(figures, scope(figures));
        List<FigureLine> lines = FigureLines.of(figures, EthnicityBasis.SELF_DEFINED).stream()
                .filter(l -> l.measure().equals("more_than_outer_clothing_removed"))
                .toList();
        List<Long> published = new ArrayList<>(List.of(figures.clothing().all().removed()));
        figures.clothing().byAge().forEach(age -> published.add(age.removal().removed()));
        assertEquals(published, lines.stream().map(FigureLine::value).toList());
        assertEquals(
                published.stream().map(String::valueOf).toList(),
                view.table().rows().stream().map(r -> r.cells().get(1)).toList());
    }

    @Test
    void a_sentence_counts_searches_and_not_people() {
        AreaFigures figures = bedfordshire();
        assertEquals(
                "60% of searches were of White people, where the ethnic group is known",
                GroupsView.counts(figures, scope(figures)).sentence());
    }

    @Test
    void the_five_caveats_stand_with_every_ratio() {
        List<FigureSection.Caution> general = Cautions.withRatios(ENGLISH, List.of());
        assertEquals(
                List.of(
                        Caveat.RESIDENTS_ARE_NOT_THE_STREET.title(ENGLISH),
                        Caveat.CLUSTERING.title(ENGLISH),
                        Caveat.CENSUS_AGES.title(ENGLISH),
                        Caveat.NOT_STATED.title(ENGLISH),
                        Caveat.SMALL_AREA.title(ENGLISH)),
                general.stream().map(FigureSection.Caution::title).toList());
        Warning own = new Warning(
                Caveat.NOT_STATED,
                Map.of(
                        "notStated",
                        new Proportion(15, 100),
                        "part",
                        15L,
                        "whole",
                        100L,
                        "notRecorded",
                        new Proportion(1, 200),
                        "blank",
                        1L));
        assertEquals(
                "Not stated: 15% of searches of people (15 of 100). Not recorded: under 1% (1). They are in no group and"
                        + " in no ratio.",
                Cautions.withRatios(ENGLISH, List.of(own)).get(3).words());
        assertEquals(
                6,
                Cautions.withRatios(ENGLISH, List.of(own, Warning.of(Caveat.SAMPLE)))
                        .size());
    }

    @Test
    void thin_months_lead_to_the_newest_full_period() {
        Completeness whole = months("2017-12", 14, "2022-09", 1, "2023-12");
        assertEquals(Period.year(2018), whole.newestFull().orElseThrow());
        Completeness latest = whole.within(Period.year(2023));
        Notice notice = ThinSupply.notice(
                ENGLISH, "The force", latest, false, Objects.requireNonNull(ThinSupply.instead(latest, whole)), "/x");
        assertEquals("Not supplied in these months", notice.title());
        assertEquals(
                "See 2018, 12 of 12 months supplied",
                Objects.requireNonNull(notice.link()).label());
        assertNull(ThinSupply.instead(whole.within(Period.year(2018)), whole));
        Completeness runs = months("2022-03", 3, "2023-01", 3, "2023-06");
        assertEquals(
                new Period(YearMonth.of(2023, 1), YearMonth.of(2023, 3)),
                runs.newestFull().orElseThrow());
        assertTrue(new Completeness(List.of()).newestFull().isEmpty());
    }

    private static Completeness months(String first, int many, String second, int more, String last) {
        List<MonthSupply> months = new ArrayList<>();
        YearMonth start = YearMonth.parse(first);
        YearMonth again = YearMonth.parse(second);
        for (YearMonth month : new Period(start, YearMonth.parse(last)).months()) {
            boolean supplied = month.isBefore(start.plusMonths(many))
                    || !month.isBefore(again) && month.isBefore(again.plusMonths(more));
            months.add(
                    supplied
                            ? new MonthSupply.Supplied(month, 1, 1, 0, 0, null, 0, false)
                            : new MonthSupply.NotSupplied(month));
        }
        return new Completeness(months);
    }

    @Test
    void every_line_of_an_export_can_be_recomputed() {
        FigureLine ratio = FigureLines.of(bedfordshire(), EthnicityBasis.SELF_DEFINED).stream()
                .filter(l -> l.figure().equals(GroupsView.RATIOS) && l.code().equals("black"))
                .filter(l -> l.measure().equals("ratio_to_white"))
                .findFirst()
                .orElseThrow();
        assertEquals(3.1065, ((Number) java.util.Objects.requireNonNull(ratio.value())).doubleValue(), 0.00005);
        assertEquals(2.8179, java.util.Objects.requireNonNull(ratio.low()), 0.00005);
        assertEquals(3.42463, java.util.Objects.requireNonNull(ratio.high()), 0.00005);
    }

    private static AreaFigures bedfordshire() {
        return FiguresFixture.bedfordshire().build();
    }

    private static FigureScope scope(AreaFigures figures) {
        return FigureScope.of(ENGLISH, figures, EthnicityBasis.SELF_DEFINED, "/areas/E23000026", "http://localhost");
    }

    private static TableView.Row row(FigureView view, String start) {
        return view.table().rows().stream()
                .filter(r -> r.cells().getFirst().startsWith(start))
                .findFirst()
                .orElseThrow();
    }
}

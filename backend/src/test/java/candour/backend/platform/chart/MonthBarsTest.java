package candour.backend.platform.chart;

import static candour.backend.platform.chart.SvgReader.length;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.backend.platform.chart.MonthBars.Month;
import candour.backend.platform.chart.MonthBars.State;
import candour.backend.platform.text.Texts;
import candour.shared.text.Language;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class MonthBarsTest {
    private static final Texts ENGLISH = Texts.of(Language.ENGLISH);
    private static final ChartText TEXT = new ChartText(ENGLISH, "months", "Searches doubled", "Searches by month");

    @Test
    void a_bar_stands_from_zero_at_the_height_its_count_asks_for() throws Exception {
        SvgReader svg = draw(month("2023-01", 200), month("2023-02", 50), month("2023-03", 0));
        // marks every 50 up to 200, so the first bar is the whole plot of 11 rem, which ends 12 rem down
        List<Element> bars = svg.ofClass("rect", "chart-bar");
        assertEquals(11, length(bars.get(0), "height"), 0.01);
        assertEquals(11 * 50 / 200.0, length(bars.get(1), "height"), 0.01);
        assertEquals(0, length(bars.get(2), "height"), 0.01);
        for (Element bar : bars) {
            assertEquals(12, length(bar, "y") + length(bar, "height"), 0.02);
        }
        assertEquals(100 / 3.0 * 1.5, length(bars.get(1), "x") + length(bars.get(1), "width") / 2, 0.02);
        assertTrue(svg.texts().containsAll(List.of("0", "50", "100", "150", "200")));
    }

    @Test
    void a_month_that_was_not_supplied_is_a_gap_and_no_zero() throws Exception {
        SvgReader svg = draw(month("2023-01", 4), missing("2023-02"), missing("2023-03"), month("2023-04", 2));
        assertEquals(2, svg.ofClass("rect", "chart-bar").size());
        Element gap = svg.ofClass("rect", "chart-gap").getFirst();
        assertEquals(25, length(gap, "x"), 0.01);
        assertEquals(50, length(gap, "width"), 0.01);
        assertEquals("February 2023 to March 2023: not supplied", gap.getTextContent());
        assertTrue(svg.texts().contains("not supplied"));
    }

    @Test
    void revised_months_are_marked_and_the_mark_explained() throws Exception {
        SvgReader svg = draw(month("2023-01", 4), new Month(YearMonth.parse("2023-02"), 3, State.REVISED));
        assertEquals(2, svg.ofClass("circle", "chart-mark").size());
        assertEquals(75, length(svg.ofClass("circle", "chart-mark").getFirst(), "cx"), 0.01);
        assertTrue(svg.texts().contains("revised"));
    }

    @Test
    void years_are_named_where_they_begin() throws Exception {
        List<Month> months = new ArrayList<>();
        for (YearMonth m = YearMonth.parse("2021-05"); !m.isAfter(YearMonth.parse("2023-12")); m = m.plusMonths(1)) {
            months.add(new Month(m, 10, State.SUPPLIED));
        }
        SvgReader svg = SvgReader.of(MonthBars.svg(TEXT, months));
        List<Element> years = svg.all("text").stream()
                .filter(t -> t.getTextContent().startsWith("202"))
                .toList();
        assertEquals(
                List.of("2021", "2022", "2023"),
                years.stream().map(Element::getTextContent).toList());
        assertEquals(100 * 8 / 32.0, length(years.get(1), "x"), 0.01);
    }

    @Test
    void the_picture_is_named_described_and_safe() throws Exception {
        SvgReader svg = SvgReader.of(MonthBars.svg(
                new ChartText(ENGLISH, "m1", "<b>\"A&B\"</b>", "it's \u0000 fine"), List.of(month("2023-01", 1))));
        svg.isSafe();
        assertEquals("img", svg.root().getAttribute("role"));
        assertEquals("m1-t m1-d", svg.root().getAttribute("aria-labelledby"));
        assertEquals("<b>\"A&B\"</b>", svg.byId("m1-t").getTextContent());
        assertEquals("it's  fine", svg.byId("m1-d").getTextContent());
    }

    @Test
    void nothing_supplied_at_all_is_drawn_as_one_gap() throws Exception {
        SvgReader svg = draw(missing("2023-01"), missing("2023-02"));
        assertEquals(0, svg.ofClass("rect", "chart-bar").size());
        assertEquals(100, length(svg.ofClass("rect", "chart-gap").getFirst(), "width"), 0.01);
    }

    @Test
    void a_hole_in_the_list_is_refused_because_it_would_be_drawn_as_no_gap() {
        assertThrows(IllegalArgumentException.class, () -> draw(month("2023-01", 1), month("2023-03", 1)));
        assertThrows(IllegalArgumentException.class, () -> MonthBars.svg(TEXT, List.of()));
        assertThrows(IllegalArgumentException.class, () -> month("2023-01", -1));
    }

    @Test
    void two_months_are_drawn_exactly_so() {
        assertEquals(
                "<svg class=\"chart chart-gutter\" role=\"img\" width=\"100%\" height=\"13.75rem\""
                        + " aria-labelledby=\"months-t months-d\"><title id=\"months-t\">Searches doubled</title>"
                        + "<desc id=\"months-d\">Searches by month</desc>"
                        + "<line class=\"chart-base\" x1=\"0\" x2=\"100%\" y1=\"12rem\" y2=\"12rem\"/>"
                        + "<text class=\"chart-end chart-small\" x=\"-0.5rem\" y=\"12rem\" dy=\"0.3em\">0</text>"
                        + "<line class=\"chart-line\" x1=\"0\" x2=\"100%\" y1=\"6.5rem\" y2=\"6.5rem\"/>"
                        + "<text class=\"chart-end chart-small\" x=\"-0.5rem\" y=\"6.5rem\" dy=\"0.3em\">1</text>"
                        + "<line class=\"chart-line\" x1=\"0\" x2=\"100%\" y1=\"1rem\" y2=\"1rem\"/>"
                        + "<text class=\"chart-end chart-small\" x=\"-0.5rem\" y=\"1rem\" dy=\"0.3em\">2</text>"
                        + "<rect class=\"chart-bar\" x=\"6.25%\" y=\"6.5rem\" width=\"37.5%\" height=\"5.5rem\">"
                        + "<title>January 2023: 1</title></rect>"
                        + "<rect class=\"chart-bar\" x=\"56.25%\" y=\"1rem\" width=\"37.5%\" height=\"11rem\">"
                        + "<title>February 2023: 2</title></rect>"
                        + "<text class=\"chart-small\" x=\"0%\" dx=\"0.25em\" y=\"13.4rem\">January 2023</text></svg>",
                MonthBars.svg(TEXT, List.of(month("2023-01", 1), month("2023-02", 2))));
    }

    private static SvgReader draw(Month... months) throws Exception {
        SvgReader svg = SvgReader.of(MonthBars.svg(TEXT, List.of(months)));
        svg.isSafe();
        return svg;
    }

    private static Month month(String month, long count) {
        return new Month(YearMonth.parse(month), count, State.SUPPLIED);
    }

    private static Month missing(String month) {
        return new Month(YearMonth.parse(month), 0, State.NOT_SUPPLIED);
    }
}

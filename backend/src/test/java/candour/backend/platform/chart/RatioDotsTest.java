package candour.backend.platform.chart;

import static candour.backend.platform.chart.SvgReader.length;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.backend.platform.chart.RatioDots.Estimate;
import candour.backend.platform.chart.RatioDots.Row;
import candour.backend.platform.text.Texts;
import candour.shared.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class RatioDotsTest {
    private static final Texts ENGLISH = Texts.of(Language.ENGLISH);
    private static final ChartText TEXT =
            new ChartText(ENGLISH, "ratios", "Black people were searched at 4.3 times the rate", "d");

    @Test
    void a_dot_stands_where_the_log_axis_says() throws Exception {
        // from 1/2 to 8 is four doublings over the inner 92 %, so 1 stands one quarter in and 4 three quarters in
        SvgReader svg = draw(new Row("Black", new Estimate(4, 2, 8), true));
        assertEquals(4 + 92 * 0.75, length(svg.all("circle").getFirst(), "cx"), 0.01);
        assertEquals(4 + 92 * 0.5, length(svg.ofClass("line", "chart-interval").getFirst(), "x1"), 0.01);
        assertEquals(96, length(svg.ofClass("line", "chart-interval").getFirst(), "x2"), 0.01);
        assertEquals(4 + 92 * 0.25, length(svg.ofClass("line", "chart-same").getFirst(), "x1"), 0.01);
        assertTrue(
                svg.texts().containsAll(List.of("same rate", "1/2", "1", "2", "4", "8", "Black", "4.0 (2.0 to 8.0)")));
    }

    @Test
    void too_few_cases_have_words_and_no_dot() throws Exception {
        SvgReader svg = draw(new Row("Other", null, false), new Row("Asian", new Estimate(1.4, 1.3, 1.6), false));
        assertEquals(1, svg.all("circle").size());
        assertTrue(svg.texts().contains("too few to compare"));
    }

    @Test
    void the_axis_holds_half_and_double_even_where_nothing_needs_it() throws Exception {
        SvgReader svg = draw(new Row("Other", null, false));
        assertEquals(50, length(svg.ofClass("line", "chart-same").getFirst(), "x1"), 0.01);
    }

    @Test
    void a_wide_axis_names_every_second_doubling() throws Exception {
        SvgReader svg = draw(new Row("x", new Estimate(10, 0.05, 100), false));
        assertTrue(svg.texts().containsAll(List.of("1/16", "1/4", "1", "4", "16", "64")));
        assertTrue(svg.texts().stream().noneMatch("32"::equals));
    }

    @Test
    void what_is_no_estimate_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> new Estimate(0, 0, 1));
        assertThrows(IllegalArgumentException.class, () -> new Estimate(2, 3, 4));
        assertThrows(IllegalArgumentException.class, () -> new Estimate(2, 1, Double.POSITIVE_INFINITY));
        assertThrows(IllegalArgumentException.class, () -> new Estimate(Double.NaN, 1, 2));
    }

    private static SvgReader draw(Row... rows) throws Exception {
        SvgReader svg = SvgReader.of(RatioDots.html(TEXT, List.of(rows), "times the rate of White people"));
        svg.isSafe();
        return svg;
    }
}

package candour.backend.platform.chart;

import static candour.backend.platform.chart.SvgReader.length;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.backend.platform.chart.Bars.Bar;
import candour.backend.platform.text.Texts;
import candour.shared.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class BarsTest {
    private static final Texts ENGLISH = Texts.of(Language.ENGLISH);
    private static final ChartText TEXT =
            new ChartText(ENGLISH, "bars", "Most searches were for drugs", "Searches by object");

    @Test
    void a_bar_is_as_long_as_its_share_of_the_longest() throws Exception {
        SvgReader svg = SvgReader.of(Bars.html(
                TEXT,
                List.of(
                        new Bar("Drugs", 80, "80", true),
                        new Bar("Weapons", 20, "20", false),
                        new Bar("None", 0, "0", false))));
        svg.isSafe();
        List<Element> bars = svg.ofClass("rect", "chart-bar");
        assertEquals(
                List.of(100.0, 25.0, 0.0),
                bars.stream().map(b -> length(b, "width")).toList());
        assertEquals("chart-bar", bars.get(0).getAttribute("class"));
        assertEquals("chart-bar chart-other", bars.get(1).getAttribute("class"));
    }

    @Test
    void charts_that_share_a_scale_can_be_compared() throws Exception {
        SvgReader svg = SvgReader.of(Bars.html(TEXT, List.of(new Bar("Arrest", 12, "12%", true)), 100));
        assertEquals(12, length(svg.ofClass("rect", "chart-bar").getFirst(), "width"), 0.01);
    }

    @Test
    void the_value_stands_inside_a_long_bar_and_after_a_short_one() throws Exception {
        SvgReader svg =
                SvgReader.of(Bars.html(TEXT, List.of(new Bar("a", 100, "100", true), new Bar("b", 49, "49", true))));
        List<Element> values = svg.ofClass("text", "chart-value");
        assertTrue(values.get(0).getAttribute("class").contains("chart-in"));
        assertFalse(values.get(1).getAttribute("class").contains("chart-in"));
        assertEquals(49, length(values.get(1), "x"), 0.01);
    }

    @Test
    void a_long_name_is_text_of_the_page_that_breaks_only_where_the_page_is_narrow() throws Exception {
        String name = "Articles for use in criminal damage";
        SvgReader svg =
                SvgReader.of(Bars.html(TEXT, List.of(new Bar(name, 2, "2", true), new Bar("Drugs", 1, "1", true))));
        assertEquals(
                List.of(name, "Drugs"),
                svg.ofClass("span", "chart-label").stream()
                        .map(Element::getTextContent)
                        .toList());
        assertEquals(
                List.of("2", "1"),
                svg.all("text").stream().map(Element::getTextContent).toList());
        assertEquals("img", svg.root().getAttribute("role"));
        assertEquals("bars-t", svg.root().getAttribute("aria-labelledby"));
        assertEquals(TEXT.title(), svg.byId("bars-t").getTextContent());
    }

    @Test
    void labels_cannot_break_out_of_the_picture() throws Exception {
        SvgReader svg =
                SvgReader.of(Bars.html(TEXT, List.of(new Bar("</text><script>x</script>", 1, "\"1\" & <2>", true))));
        svg.isSafe();
        assertEquals(
                "</text><script>x</script>",
                svg.ofClass("span", "chart-label").getFirst().getTextContent());
        assertEquals("\"1\" & <2>", svg.texts().getLast());
    }

    @Test
    void no_length_is_drawn_for_what_is_no_number() {
        assertThrows(IllegalArgumentException.class, () -> new Bar("a", -1, "", true));
        assertThrows(IllegalArgumentException.class, () -> new Bar("a", Double.NaN, "", true));
    }

    @Test
    void all_bars_of_zero_are_drawn_without_length() throws Exception {
        SvgReader svg = SvgReader.of(Bars.html(TEXT, List.of(new Bar("a", 0, "0", true))));
        assertEquals(0, length(svg.ofClass("rect", "chart-bar").getFirst(), "width"), 0.01);
    }

    @Test
    void each_group_has_its_own_panel_on_the_same_scale_with_its_own_ids() throws Exception {
        String html = ShareBars.html(
                TEXT,
                List.of(
                        new ShareBars.Panel(
                                "Black (20 searches)", List.of(new ShareBars.Share("Arrest", 10, "10%")), true),
                        new ShareBars.Panel(
                                "White (10 searches)", List.of(new ShareBars.Share("Arrest", 50, "50%")), false)));
        SvgReader svg = SvgReader.of(html);
        svg.isSafe();
        assertEquals(
                List.of(10.0, 50.0),
                svg.ofClass("rect", "chart-bar").stream()
                        .map(b -> length(b, "width"))
                        .toList());
        assertEquals(
                "Black (20 searches). Most searches were for drugs",
                svg.byId("bars-1-t").getTextContent());
        assertEquals(2, svg.all("svg").size());
    }
}

package candour.backend.platform.chart;

import candour.backend.platform.text.Texts;
import java.time.YearMonth;
import java.util.List;

/// Counts by month: bars from zero, months that were not supplied drawn as dotted gaps and never as zero, revised
/// months marked, years named.
public final class MonthBars {
    private static final double TOP = 1;
    private static final double PLOT = 11;
    private static final double BASE = TOP + PLOT;

    private MonthBars() {}

    /// What is known of a month.
    public enum State {
        SUPPLIED,
        /// Supplied, and replaced at least once by a different file.
        REVISED,
        NOT_SUPPLIED
    }

    /// One month.
    ///
    /// @param count at least 0; of no meaning where the month was not supplied
    public record Month(YearMonth month, long count, State state) {
        /// @throws IllegalArgumentException where the count is negative
        public Month {
            if (count < 0) {
                throw new IllegalArgumentException("a count below zero: " + count);
            }
        }
    }

    /// Draws months, oldest first and without a hole: a month that was not supplied is in the list and says so.
    ///
    /// @throws IllegalArgumentException where there is no month, or they do not follow each other
    public static String svg(ChartText text, List<Month> months) {
        inOrder(months);
        boolean gaps = months.stream().anyMatch(m -> m.state() == State.NOT_SUPPLIED);
        boolean revised = months.stream().anyMatch(m -> m.state() == State.REVISED);
        Svg svg = Svg.chart(text, "chart-gutter", BASE + 1.75 + (gaps || revised ? 1.75 : 0));
        CountScale scale = CountScale.upTo(months.stream()
                .filter(m -> m.state() != State.NOT_SUPPLIED)
                .mapToLong(Month::count)
                .max()
                .orElse(0));
        grid(svg, scale);
        gaps(text.texts(), svg, months);
        bars(text.texts(), svg, months, scale);
        years(text.texts(), svg, months);
        if (gaps || revised) {
            key(text.texts(), svg, gaps, revised);
        }
        return svg.end();
    }

    private static void inOrder(List<Month> months) {
        if (months.isEmpty()) {
            throw new IllegalArgumentException("no months to draw");
        }
        for (int i = 1; i < months.size(); i++) {
            if (!months.get(i).month().equals(months.get(i - 1).month().plusMonths(1))) {
                throw new IllegalArgumentException(
                        "months do not follow each other at " + months.get(i).month());
            }
        }
    }

    private static void grid(Svg svg, CountScale scale) {
        for (long mark : scale.marks()) {
            String y = Svg.rem(BASE - PLOT * scale.at(mark));
            String look = mark == 0 ? "chart-base" : "chart-line";
            svg.empty("line", "class", look, "x1", "0", "x2", "100%", "y1", y, "y2", y);
            svg.element(
                    "text",
                    Sentences.number(mark),
                    "class",
                    "chart-end chart-small",
                    "x",
                    "-0.5rem",
                    "y",
                    y,
                    "dy",
                    "0.3em");
        }
    }

    private static void gaps(Texts texts, Svg svg, List<Month> months) {
        double slot = 100.0 / months.size();
        int start = 0;
        while (start < months.size()) {
            if (months.get(start).state() != State.NOT_SUPPLIED) {
                start++;
                continue;
            }
            int end = start;
            while (end < months.size() && months.get(end).state() == State.NOT_SUPPLIED) {
                end++;
            }
            gap(texts, svg, months.get(start).month(), months.get(end - 1).month(), start * slot, (end - start) * slot);
            start = end;
        }
    }

    private static void gap(Texts texts, Svg svg, YearMonth first, YearMonth last, double x, double width) {
        String months = Sentences.months(texts, first, last);
        svg.marked(
                "rect",
                texts.say("platform.figure.month.notSupplied", "months", months),
                "class",
                "chart-gap",
                "x",
                Svg.pct(x),
                "y",
                Svg.rem(TOP),
                "width",
                Svg.pct(width),
                "height",
                Svg.rem(PLOT));
        if (width >= 30) {
            String look = "chart-middle chart-small" + (width < 60 ? " chart-wide" : "");
            svg.element(
                    "text",
                    texts.say("platform.figure.notSupplied"),
                    "class",
                    look,
                    "x",
                    Svg.pct(x + width / 2),
                    "y",
                    Svg.rem(TOP + PLOT / 2));
        }
    }

    private static void bars(Texts texts, Svg svg, List<Month> months, CountScale scale) {
        double slot = 100.0 / months.size();
        double width = slot * (months.size() <= 24 ? 0.75 : 0.85);
        for (int i = 0; i < months.size(); i++) {
            Month month = months.get(i);
            if (month.state() == State.NOT_SUPPLIED) {
                continue;
            }
            double height = PLOT * scale.at(month.count());
            boolean revised = month.state() == State.REVISED;
            String words = words(texts, month);
            svg.marked(
                    "rect",
                    words,
                    "class",
                    "chart-bar",
                    "x",
                    Svg.pct(i * slot + (slot - width) / 2),
                    "y",
                    Svg.rem(BASE - height),
                    "width",
                    Svg.pct(width),
                    "height",
                    Svg.rem(height));
            if (revised) {
                svg.empty(
                        "circle",
                        "class",
                        "chart-mark",
                        "cx",
                        Svg.pct((i + 0.5) * slot),
                        "cy",
                        Svg.rem(BASE + 0.35),
                        "r",
                        "0.15rem");
            }
        }
    }

    private static String words(Texts texts, Month month) {
        return texts.say(
                month.state() == State.REVISED ? "platform.figure.month.revised" : "platform.figure.month",
                "month",
                Sentences.month(texts, month.month()),
                "n",
                month.count());
    }

    private static void years(Texts texts, Svg svg, List<Month> months) {
        double slot = 100.0 / months.size();
        int every = Math.max(1, (int) Math.ceil(months.size() / 96.0));
        int shown = 0;
        for (int i = 0; i < months.size(); i++) {
            YearMonth month = months.get(i).month();
            boolean first = i == 0;
            // a first part-year of fewer than four months leaves no room for its name beside the next
            boolean named = first ? month.getMonthValue() <= 9 || months.size() < 6 : month.getMonthValue() == 1;
            if (!first && month.getMonthValue() == 1) {
                newYear(svg, Svg.pct(i * slot));
            }
            if (named && month.getYear() % every == 0) {
                String look = "chart-small" + (shown++ % 2 == 1 && months.size() > 60 ? " chart-wide" : "");
                svg.element(
                        "text",
                        months.size() < 6 ? Sentences.month(texts, month) : String.valueOf(month.getYear()),
                        "class",
                        look,
                        "x",
                        Svg.pct(i * slot),
                        "dx",
                        "0.25em",
                        "y",
                        Svg.rem(BASE + 1.4));
                if (months.size() < 6) {
                    return;
                }
            }
        }
    }

    private static void newYear(Svg svg, String x) {
        svg.empty("line", "class", "chart-line", "x1", x, "x2", x, "y1", Svg.rem(BASE), "y2", Svg.rem(BASE + 1.5));
    }

    private static void key(Texts texts, Svg svg, boolean gaps, boolean revised) {
        String y = Svg.rem(BASE + 3.05);
        if (gaps) {
            svg.empty(
                    "rect",
                    "class",
                    "chart-gap",
                    "x",
                    "0",
                    "y",
                    Svg.rem(BASE + 2.2),
                    "width",
                    "1.1rem",
                    "height",
                    "1rem");
            svg.element(
                    "text", texts.say("platform.figure.notSupplied"), "class", "chart-small", "x", "1.5rem", "y", y);
        }
        if (revised) {
            String x = gaps ? "8rem" : "0.25rem";
            svg.empty("circle", "class", "chart-mark", "cx", x, "cy", Svg.rem(BASE + 2.75), "r", "0.2rem");
            svg.element(
                    "text",
                    texts.say("platform.figure.revised"),
                    "class",
                    "chart-small",
                    "x",
                    x,
                    "dx",
                    "0.6rem",
                    "y",
                    y);
        }
    }
}

package candour.mobile.areadata;

import candour.mobile.text.Texts;
import candour.shared.wire.LedgerMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// Searches by month: bars from zero, months that were not supplied as dotted gaps and never as zero, years named. Time
/// runs from left to right in every language.
final class MonthBars extends Region {
    private static final double EMS_HIGH = 12;
    private static final double EMS_BELOW = 2;
    private static final double EMS_ABOVE = 0.6;
    private final List<LedgerMonth> months;
    private final CountScale scale;
    private final List<Rectangle> bars = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<Text> marks = new ArrayList<>();
    private final List<Line> ticks = new ArrayList<>();
    private final List<Text> years = new ArrayList<>();

    /// @param months oldest first, without a hole: one that was not supplied says so
    /// @param spoken what those who do not see it are told
    MonthBars(Texts t, List<LedgerMonth> months, String spoken) {
        this.months = List.copyOf(months);
        this.scale = CountScale.upTo(
                months.stream().mapToLong(TrendWords::searches).max().orElse(0));
        getStyleClass().add("month-bars");
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(spoken);
        for (int step = 0; step <= scale.steps(); step++) {
            lines.add(Drawing.line(step == 0 ? "chart-base" : "chart-line"));
            marks.add(Drawing.text(t.number(step * scale.step())));
        }
        for (int at = 0; at < this.months.size(); at++) {
            boolean supplied = TrendWords.searches(this.months.get(at)) >= 0;
            Rectangle bar = new Rectangle();
            bar.getStyleClass().add(supplied ? "chart-bar" : "chart-gap");
            bars.add(bar);
            ticks.add(Drawing.line("chart-line"));
            years.add(Drawing.text(named(at)));
        }
        getChildren().addAll(lines);
        getChildren().addAll(bars);
        getChildren().addAll(ticks);
        getChildren().addAll(marks);
        getChildren().addAll(years);
        getChildren().forEach(child -> child.setManaged(false));
    }

    /// The year below a month, where it is named: at each January, and at the first month where there is room before
    /// the next.
    private String named(int at) {
        var month = TrendWords.at(months.get(at));
        boolean room = month.getMonthValue() <= 9 || months.size() < 3;
        return month.getMonthValue() == 1 || at == 0 && room ? String.format(Locale.ROOT, "%d", month.getYear()) : "";
    }

    @Override
    protected double computePrefHeight(double width) {
        return EMS_HIGH * Drawing.em(this);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 20 * Drawing.em(this);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double em = Drawing.em(this);
        Font font = Drawing.font(em);
        marks.forEach(mark -> mark.setFont(font));
        years.forEach(year -> year.setFont(font));
        double left = marks.stream()
                        .mapToDouble(mark -> mark.getLayoutBounds().getWidth())
                        .max()
                        .orElse(0)
                + em * 0.4;
        double base = getHeight() - EMS_BELOW * em;
        double plot = base - EMS_ABOVE * em;
        grid(left, base, plot, em);
        double slot = (getWidth() - left) / Math.max(1, months.size());
        double width = slot * (months.size() <= 24 ? 0.75 : 0.85);
        double free = left;
        for (int at = 0; at < months.size(); at++) {
            double x = left + at * slot;
            bar(at, x, slot, width, base, plot);
            boolean january = TrendWords.at(months.get(at)).getMonthValue() == 1 && at > 0;
            Drawing.place(ticks.get(at), x, base, x, january ? base + em * 1.2 : base);
            Text year = years.get(at);
            double needed = year.getLayoutBounds().getWidth();
            boolean fits = x >= free && x + em * 0.2 + needed <= getWidth() + 1;
            year.setVisible(fits && needed > 0);
            if (year.isVisible()) {
                year.setX(x + em * 0.2);
                year.setY(base + em * 1.3);
                free = x + needed + em * 0.6;
            }
        }
    }

    private void grid(double left, double base, double plot, double em) {
        for (int step = 0; step <= scale.steps(); step++) {
            double y = base - plot * step / scale.steps();
            Drawing.place(lines.get(step), left, y, getWidth(), y);
            Text mark = marks.get(step);
            mark.setX(left - em * 0.4 - mark.getLayoutBounds().getWidth());
            mark.setY(y + em * 0.28);
        }
    }

    private void bar(int at, double x, double slot, double width, double base, double plot) {
        long searches = TrendWords.searches(months.get(at));
        double height = searches < 0 ? plot : plot * scale.at(searches);
        Rectangle bar = bars.get(at);
        bar.setX(x + (slot - width) / 2);
        bar.setWidth(width);
        bar.setY(base - height);
        bar.setHeight(height);
    }
}

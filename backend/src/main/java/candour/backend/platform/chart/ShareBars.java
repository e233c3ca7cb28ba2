package candour.backend.platform.chart;

import java.util.List;

/// Small multiples: the same shares for several groups, one panel each on one scale from 0 to 100 %, instead of
/// stacked colours.
public final class ShareBars {
    private ShareBars() {}

    /// One group.
    ///
    /// @param name the group and its base, such as "Black (502 searches)"
    /// @param shares each from 0 to 100
    /// @param highlighted whether it is the group in question
    public record Panel(String name, List<Share> shares, boolean highlighted) {
        public Panel {
            shares = List.copyOf(shares);
        }
    }

    /// One share.
    ///
    /// @param percent 0 to 100
    /// @param words as read, such as "12% (61)"
    public record Share(String label, double percent, String words) {}

    /// The panels in one block that is one column on a phone and two on a desk.
    public static String html(ChartText text, List<Panel> panels) {
        StringBuilder out = new StringBuilder(4096).append("<div class=\"chart-panels\">");
        for (int i = 0; i < panels.size(); i++) {
            Panel panel = panels.get(i);
            ChartText own = new ChartText(
                    text.texts(), text.id() + "-" + (i + 1), panel.name() + ". " + text.title(), text.description());
            List<Bars.Bar> bars = panel.shares().stream()
                    .map(s -> new Bars.Bar(s.label(), s.percent(), s.words(), panel.highlighted()))
                    .toList();
            out.append("<div class=\"chart-panel\"><p class=\"chart-panel-name\" aria-hidden=\"true\">")
                    .append(Svg.escaped(panel.name()))
                    .append("</p>")
                    .append(Bars.html(own, bars, 100))
                    .append("</div>");
        }
        return out.append("</div>").toString();
    }
}

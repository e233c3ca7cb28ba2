package candour.backend.platform.chart;

import java.util.ArrayDeque;
import java.util.Deque;

/// Writes SVG text. Lengths along the page are percent of the chart's width and lengths down the page are rem, so that
/// one picture fits a phone and a desk and its words keep the reader's own text size.
final class Svg {
    private final StringBuilder out = new StringBuilder(4096);
    private final Deque<String> open = new ArrayDeque<>();

    /// Opens the picture: as wide as its place, as high as said, named by its title and description.
    ///
    /// @param height in rem
    static Svg chart(ChartText text, String cssClass, double height) {
        Svg svg = new Svg();
        svg.open("svg", "class", "chart " + cssClass, "role", "img", "width", "100%", "height", rem(height));
        return svg.named(text);
    }

    /// Opens a picture of several drawings with text of the page between them: one picture to whoever has it read out.
    static Svg block(ChartText text, String cssClass) {
        Svg block = new Svg();
        block.open(
                "div",
                "class",
                "chart " + cssClass,
                "role",
                "img",
                "aria-labelledby",
                text.id() + "-t",
                "aria-describedby",
                text.id() + "-d");
        block.element("span", text.title(), "id", text.id() + "-t", "hidden", "hidden");
        block.element("span", text.description(), "id", text.id() + "-d", "hidden", "hidden");
        return block;
    }

    /// Gives the open root element its accessible name and description.
    Svg named(ChartText text) {
        // the root tag is open: its attribute goes before the closing bracket
        out.insert(out.length() - 1, " aria-labelledby=\"" + text.id() + "-t " + text.id() + "-d\"");
        element("title", text.title(), "id", text.id() + "-t");
        element("desc", text.description(), "id", text.id() + "-d");
        return this;
    }

    Svg open(String name, String... attributes) {
        out.append('<').append(name);
        attributes(attributes);
        out.append('>');
        open.push(name);
        return this;
    }

    Svg close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /// An element with nothing in it.
    Svg empty(String name, String... attributes) {
        out.append('<').append(name);
        attributes(attributes);
        out.append("/>");
        return this;
    }

    /// An element that holds text.
    Svg element(String name, String content, String... attributes) {
        open(name, attributes);
        out.append(escaped(content));
        return close();
    }

    /// A mark with words that a pointer can call up.
    Svg marked(String name, String words, String... attributes) {
        open(name, attributes);
        element("title", words);
        return close();
    }

    /// The text, with everything still open closed.
    String end() {
        while (!open.isEmpty()) {
            close();
        }
        return out.toString();
    }

    private void attributes(String... attributes) {
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(escaped(attributes[i + 1]))
                    .append('"');
        }
    }

    /// Percent of the width, at most two decimals.
    static String pct(double value) {
        return number(value) + "%";
    }

    /// A length in the reader's text size, at most two decimals.
    static String rem(double value) {
        return number(value) + "rem";
    }

    /// At most two decimals, no exponent, no minus zero.
    static String number(double value) {
        long hundredths = Math.round(value * 100);
        String sign = hundredths < 0 ? "-" : "";
        long whole = Math.abs(hundredths) / 100;
        long rest = Math.abs(hundredths) % 100;
        if (rest == 0) {
            return sign + whole;
        }
        return sign + whole + (rest % 10 == 0 ? "." + rest / 10 : rest < 10 ? ".0" + rest : "." + rest);
    }

    /// Text that can stand in XML, in an attribute or between tags; characters that XML 1.0 forbids are left out.
    static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> {
                    if (allowed(c)) {
                        safe.appendCodePoint(c);
                    }
                }
            }
        });
        return safe.toString();
    }

    /// XML 1.0 (fifth edition), production 2.
    private static boolean allowed(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= 0x10000;
    }
}

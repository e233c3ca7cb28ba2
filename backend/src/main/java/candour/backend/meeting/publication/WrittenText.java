package candour.backend.meeting.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonmark.node.Block;
import org.commonmark.node.BulletList;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/// What somebody wrote as plain text, taken apart into paragraphs and lists: what begins with a hyphen or a number is
/// an item. Nothing else means anything: marks for bold, links, headings or HTML stand as they were typed. Source:
/// CommonMark 0.31, sections 4.8 and 5.3.
///
/// @param parts in their order
public record WrittenText(List<Part> parts) {
    private static final Parser PARSER = Parser.builder()
            .enabledBlockTypes(Set.<Class<? extends Block>>of(ListBlock.class))
            .inlineParserFactory(context -> (lines, block) -> block.appendChild(new Text(lines.getContent())))
            .build();

    public WrittenText {
        parts = List.copyOf(parts);
    }

    /// A paragraph or a list.
    ///
    /// @param kind what it is
    /// @param lines of the paragraph, or items of the list
    /// @param first number of the first item; 1 where nothing is numbered
    public record Part(Kind kind, List<String> lines, int first) {
        public Part {
            lines = List.copyOf(lines);
        }

        /// Whether it is a paragraph.
        public boolean isParagraph() {
            return kind == Kind.PARAGRAPH;
        }

        /// Whether it is a list with numbers.
        public boolean isNumbered() {
            return kind == Kind.NUMBERS;
        }
    }

    /// What a part is.
    public enum Kind {
        /// Words.
        PARAGRAPH,
        /// Items with a bullet.
        BULLETS,
        /// Items with a number.
        NUMBERS
    }

    /// Takes a text apart.
    public static WrittenText of(String text) {
        List<Part> parts = new ArrayList<>();
        // a line such as "[1]: words" would be a link's definition and vanish
        Node document = PARSER.parse(text.replace("[", "\\["));
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Paragraph paragraph) {
                parts.add(new Part(Kind.PARAGRAPH, lines(paragraph), 1));
            } else if (node instanceof BulletList list) {
                parts.add(new Part(Kind.BULLETS, items(list), 1));
            } else if (node instanceof OrderedList list) {
                Integer first = list.getMarkerStartNumber();
                parts.add(new Part(Kind.NUMBERS, items(list), first == null ? 1 : first));
            }
        }
        return new WrittenText(parts);
    }

    private static List<String> items(ListBlock list) {
        List<String> items = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            List<String> words = new ArrayList<>();
            List<String> within = new ArrayList<>();
            for (Node node = item.getFirstChild(); node != null; node = node.getNext()) {
                if (node instanceof Paragraph paragraph) {
                    words.addAll(lines(paragraph));
                } else if (node instanceof ListBlock inner) {
                    within.addAll(items(inner));
                }
            }
            items.add(String.join(" ", words));
            items.addAll(within);
        }
        return items;
    }

    private static List<String> lines(Paragraph paragraph) {
        return paragraph.getFirstChild() instanceof Text words
                ? words.getLiteral()
                        .replace("\\[", "[")
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList()
                : List.of();
    }
}

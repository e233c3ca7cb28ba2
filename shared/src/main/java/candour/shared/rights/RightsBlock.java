package candour.shared.rights;

import java.util.ArrayList;
import java.util.List;

/// One piece of a part: a paragraph, a list, or links. In a bundle each line is a paragraph, unless it begins with
/// `* ` (an item of a list) or with `> ` (a link, its words and its address parted by ` | `).
///
/// @param form what it is
/// @param lines its words: one for a paragraph, one for each item of a list or each link
/// @param targets for links the address of each, on this portal (`/tell`) or elsewhere (`https://…`); else none
public record RightsBlock(Form form, List<String> lines, List<String> targets) {
    private static final String ITEM = "* ";
    private static final String LINK = "> ";
    private static final String PARTING = " | ";

    /// What a piece of text is.
    public enum Form {
        PARAGRAPH,
        BULLETS,
        LINKS
    }

    /// @throws IllegalArgumentException when links and addresses do not pair
    public RightsBlock {
        lines = List.copyOf(lines);
        targets = List.copyOf(targets);
        if (form == Form.LINKS ? targets.size() != lines.size() : !targets.isEmpty()) {
            throw new IllegalArgumentException("every link has one address and nothing else has one");
        }
    }

    /// The pieces of a text as a bundle holds it.
    ///
    /// @throws IllegalArgumentException when a link has no address
    public static List<RightsBlock> parse(String text) {
        List<RightsBlock> blocks = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            RightsBlock next = ofLine(line.trim());
            RightsBlock last = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
            if (last != null && last.form != Form.PARAGRAPH && last.form == next.form) {
                blocks.set(blocks.size() - 1, last.and(next));
            } else {
                blocks.add(next);
            }
        }
        return List.copyOf(blocks);
    }

    private static RightsBlock ofLine(String line) {
        if (line.startsWith(ITEM)) {
            return new RightsBlock(Form.BULLETS, List.of(line.substring(ITEM.length())), List.of());
        }
        if (!line.startsWith(LINK)) {
            return new RightsBlock(Form.PARAGRAPH, List.of(line), List.of());
        }
        int parting = line.lastIndexOf(PARTING);
        if (parting < 0) {
            throw new IllegalArgumentException("a link without an address: " + line);
        }
        return new RightsBlock(
                Form.LINKS,
                List.of(line.substring(LINK.length(), parting).trim()),
                List.of(line.substring(parting + PARTING.length()).trim()));
    }

    private RightsBlock and(RightsBlock next) {
        List<String> more = new ArrayList<>(lines);
        more.addAll(next.lines);
        List<String> further = new ArrayList<>(targets);
        further.addAll(next.targets);
        return new RightsBlock(form, more, further);
    }
}

package candour.backend.disclosure;

import java.util.List;

/// One figure is the sum of others: a force of its districts, a year of its quarters, a table's total of its
/// categories. Whoever reads both can subtract.
///
/// @param total the sum
/// @param parts what it is the sum of
/// @param time whether a year is the sum of its quarters
record Sum(Node total, List<Node> parts, boolean time) {
    Sum {
        parts = List.copyOf(parts);
    }

    /// Reads out of the sum whatever it tells about total and parts.
    ///
    /// @return whether more is known now
    boolean propagate() {
        long low = 0;
        long high = 0;
        for (Node part : parts) {
            low += part.low();
            high += part.high();
        }
        boolean more = total.narrow(low, high);
        for (Node part : parts) {
            more |= part.narrow(total.low() - (high - part.high()), total.high() - (low - part.low()));
        }
        return more;
    }

    /// Rows in the parts that show no number.
    int unshown() {
        return parts.stream()
                .filter(part -> !part.isShown())
                .mapToInt(Node::count)
                .sum();
    }

    /// The least that total less shown parts can be.
    long leastUnshown() {
        return total.low()
                - parts.stream().filter(Node::isShown).mapToLong(Node::high).sum();
    }

    /// The greatest that total less shown parts can be.
    long mostUnshown() {
        return total.high()
                - parts.stream().filter(Node::isShown).mapToLong(Node::low).sum();
    }
}

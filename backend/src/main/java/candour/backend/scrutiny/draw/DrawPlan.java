package candour.backend.scrutiny.draw;

import candour.backend.scrutiny.extract.CaseRecord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/// What is to be drawn: parts in order, numbered from 1. A record belongs to the first part that it fits.
///
/// @param strata at least one
record DrawPlan(List<Stratum> strata) {
    /// Fewest records a part can be drawn from, so that a draw never points to a few people.
    static final int FEWEST = 10;

    /// Most cases of one draw.
    static final int MOST = 30;

    DrawPlan {
        strata = List.copyOf(strata);
        if (strata.isEmpty()) {
            throw new IllegalArgumentException("a draw of nothing");
        }
    }

    /// A line for each part: its number, what belongs to it, how many are drawn.
    String text() {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < strata.size(); at++) {
            Stratum stratum = strata.get(at);
            text.append("stratum ")
                    .append(at + 1)
                    .append(' ')
                    .append(stratum.focus().text());
            text.append(' ').append(stratum.size()).append('\n');
        }
        return text.toString();
    }

    /// Reads [#text].
    ///
    /// @throws IllegalStateException when it is no plan
    static DrawPlan parse(String text) {
        List<Stratum> strata = new ArrayList<>();
        for (String line : text.lines().toList()) {
            List<String> words = Arrays.asList(line.split(" ", -1));
            if (words.size() != 4 || !words.getFirst().equals("stratum")) {
                throw new IllegalStateException("not a line of a plan: " + line);
            }
            Focus focus = Focus.parse(words.get(2))
                    .orElseThrow(() -> new IllegalStateException("not a line of a plan: " + line));
            strata.add(new Stratum(focus, Integer.parseInt(words.get(3))));
        }
        return new DrawPlan(strata);
    }

    /// Number of the part the record belongs to; none where it fits no part.
    OptionalInt stratumOf(CaseRecord record) {
        for (int at = 0; at < strata.size(); at++) {
            if (strata.get(at).focus().holds(record)) {
                return OptionalInt.of(at + 1);
            }
        }
        return OptionalInt.empty();
    }

    /// How many cases are drawn in all.
    int size() {
        return strata.stream().mapToInt(Stratum::size).sum();
    }
}

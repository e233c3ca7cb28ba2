package candour.backend.representation;

import java.util.Map;
import java.util.TreeMap;

/// Adds up answers of one force and quarter, by occasion, place, question and answer.
final class Tallying {
    private static final int KEYS = 256;

    private final Map<Cell, Sum> cells = new TreeMap<>();

    /// What is counted together.
    ///
    /// @param occasion code of the occasion
    /// @param area number of the area
    /// @param characteristic code of the question
    /// @param category code of the answer, or `unknown`
    record Cell(String occasion, int area, String characteristic, String category) implements Comparable<Cell> {
        @Override
        public int compareTo(Cell other) {
            return key().compareTo(other.key());
        }

        private String key() {
            return String.join(" ", occasion, String.valueOf(area), characteristic, category);
        }
    }

    /// How much is in a cell.
    ///
    /// @param people at least 1
    /// @param keySum sum of their record keys, modulo 256
    record Sum(int people, int keySum) {
        private Sum plus(Sum other) {
            return new Sum(people + other.people, (keySum + other.keySum) % KEYS);
        }
    }

    /// Counts one person's answers in each of these areas.
    ///
    /// @param id of the row; random, so its last byte is the record key
    void add(byte[] id, String occasion, GivenAnswers given, int... areas) {
        Sum one = new Sum(1, id[id.length - 1] & (KEYS - 1));
        for (Characteristic characteristic : Characteristic.values()) {
            String category = characteristic.category(given.answers());
            for (int area : areas) {
                cells.merge(new Cell(occasion, area, characteristic.code(), category), one, Sum::plus);
            }
        }
    }

    /// The sums.
    Map<Cell, Sum> cells() {
        return new TreeMap<>(cells);
    }
}

package candour.backend.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Things to draw from at random, each as often as its weight says.
///
/// @param <T> what is drawn
final class Weighted<T> {
    private final List<T> things = new ArrayList<>();
    private final List<Double> ends = new ArrayList<>();
    private double sum;

    /// Adds a thing.
    ///
    /// @param weight how often against the others; 0 for never
    Weighted<T> or(double weight, T thing) {
        sum += weight;
        things.add(thing);
        ends.add(sum);
        return this;
    }

    T draw(Random random) {
        double place = random.nextDouble() * sum;
        for (int i = 0; i < things.size(); i++) {
            if (place < ends.get(i)) {
                return things.get(i);
            }
        }
        return things.getLast();
    }
}

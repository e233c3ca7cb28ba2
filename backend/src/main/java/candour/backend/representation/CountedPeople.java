package candour.backend.representation;

import java.util.Map;

/// How many people gave which answer about themselves, on one occasion, in one place, over one or more quarters.
///
/// @param people by characteristic, and in that by the code of the category or `unknown`; what is not there is 0
public record CountedPeople(Map<Characteristic, Map<String, Long>> people) {

    public CountedPeople {
        people = Map.copyOf(people);
    }

    /// People of the category.
    public long of(Characteristic characteristic, String category) {
        return people.getOrDefault(characteristic, Map.of()).getOrDefault(category, 0L);
    }

    /// People who left the question out, or would rather not say.
    public long unknown(Characteristic characteristic) {
        return of(characteristic, Characteristic.UNKNOWN);
    }

    /// People whose category is known.
    public long known(Characteristic characteristic) {
        return characteristic.categories().stream()
                .mapToLong(category -> of(characteristic, category))
                .sum();
    }
}

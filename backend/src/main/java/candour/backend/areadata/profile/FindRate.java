package candour.backend.areadata.profile;

import candour.backend.areadata.measure.Proportion;

/// How often the outcome was linked to the object of the search. Published True, False or blank; a blank is never
/// read as False, and below 80 % filled in no rate is given.
public sealed interface FindRate {
    /// The rate is given only where at least this part of searches of people has True or False.
    double LEAST_COMPLETE = 0.8;

    /// Searches of people with True or False, of all.
    Proportion complete();

    /// @param linked outcome linked to the object (True), of those with True or False
    record Known(Proportion linked, Proportion complete) implements FindRate {}

    /// The field is filled in too rarely to say.
    record TooIncomplete(Proportion complete) implements FindRate {}

    /// The rate of so many True, False and blank.
    static FindRate of(long linked, long notLinked, long blank) {
        Proportion complete = new Proportion(linked + notLinked, linked + notLinked + blank);
        return complete.isAtLeast(LEAST_COMPLETE)
                ? new Known(new Proportion(linked, linked + notLinked), complete)
                : new TooIncomplete(complete);
    }
}

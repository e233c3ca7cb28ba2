package candour.backend.areadata.measure;

import java.util.Optional;

/// The disparity ratio: the search rate of one group over the search rate of the reference group. 4.0 reads "4.0
/// times the rate"; it is never turned into "more" by a percentage. It is no odds ratio.
///
/// @param events events of the group, above 0
/// @param residents residents of the group, above 0
/// @param referenceEvents events of the reference group, above 0
/// @param referenceResidents residents of the reference group, above 0
public record RateRatio(long events, long residents, long referenceEvents, long referenceResidents) {

    public RateRatio {
        if (events <= 0 || residents <= 0 || referenceEvents <= 0 || referenceResidents <= 0) {
            throw new IllegalArgumentException("a ratio needs events and residents in both groups");
        }
    }

    /// (events / residents) / (referenceEvents / referenceResidents).
    public double value() {
        return ((double) events / residents) / ((double) referenceEvents / referenceResidents);
    }

    /// The 95 % interval shown to the public: exp(ln RR ± z √(1/a + 1/b)), the log-normal interval of the ratio of two
    /// Poisson rates (Rothman, Epidemiology: An Introduction, 2nd ed., ch. 9). Searches are events and may be
    /// more than the residents, so Poisson is right for them.
    public Interval interval() {
        return around(1.0 / events + 1.0 / referenceEvents);
    }

    /// The interval of the ratio of two risks, exp(ln RR ± z √(1/a - 1/n1 + 1/b - 1/n0)) (Katz and others,
    /// Biometrics 34, 1978), which takes each event for a different resident. Kept to verify figures that others
    /// published with it; never shown. Empty where events outnumber residents so far that it has no real value.
    public Optional<Interval> intervalOfRisks() {
        double variance = 1.0 / events - 1.0 / residents + 1.0 / referenceEvents - 1.0 / referenceResidents;
        return variance < 0 ? Optional.empty() : Optional.of(around(variance));
    }

    private Interval around(double variance) {
        double reach = Interval.Z * Math.sqrt(variance);
        double middle = Math.log(value());
        return new Interval(Math.exp(middle - reach), Math.exp(middle + reach));
    }
}

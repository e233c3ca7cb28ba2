package candour.backend.areadata.measure;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/// Events per 1,000 residents, for the whole period counted. Events are searches, not people: one resident may be
/// searched often and many who are searched do not live in the area, so a rate is not a probability and may be
/// above 1,000.
///
/// @param events number of events, 0 or more
/// @param residents number of residents, above 0
public record Rate(long events, long residents) {
    /// From this many events on Byar's approximation is used, below it the exact limits.
    /// Source: Public Health England, "Technical Guide: Confidence intervals" (2018).
    private static final long BYAR_FROM = 10;

    public Rate {
        if (events < 0 || residents <= 0) {
            throw new IllegalArgumentException(events + " events among " + residents + " residents");
        }
    }

    /// Events per 1,000 residents.
    public double perThousand() {
        return events * 1000.0 / residents;
    }

    /// The 95 % interval of the rate per 1,000, events taken as Poisson: Byar's approximation for 10 events or more
    /// (Breslow and Day, Statistical Methods in Cancer Research II, 1987, p. 69), exact limits by the chi-square
    /// distribution below (Garwood, Biometrika 28, 1936).
    public Interval interval() {
        Interval counted = events < BYAR_FROM ? exact(events) : byar(events);
        return new Interval(counted.low() * 1000.0 / residents, counted.high() * 1000.0 / residents);
    }

    private static Interval byar(long events) {
        double above = events + 1.0;
        double low = events * cube(1 - 1 / (9.0 * events) - Interval.Z / (3 * Math.sqrt(events)));
        double high = above * cube(1 - 1 / (9 * above) + Interval.Z / (3 * Math.sqrt(above)));
        return new Interval(low, high);
    }

    private static Interval exact(long events) {
        double low = events == 0 ? 0 : chiSquare(2.0 * events, 0.025) / 2;
        return new Interval(low, chiSquare(2.0 * events + 2, 0.975) / 2);
    }

    private static double chiSquare(double degreesOfFreedom, double probability) {
        return ChiSquaredDistribution.of(degreesOfFreedom).inverseCumulativeProbability(probability);
    }

    private static double cube(double value) {
        return value * value * value;
    }
}

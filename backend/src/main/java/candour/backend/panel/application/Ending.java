package candour.backend.panel.application;

import java.time.LocalDate;

/// Months as they are stored.
final class Ending {
    private static final int YEAR = 100;

    private Ending() {}

    /// The month of the day: 202711.
    static int month(LocalDate day) {
        return day.getYear() * YEAR + day.getMonthValue();
    }
}

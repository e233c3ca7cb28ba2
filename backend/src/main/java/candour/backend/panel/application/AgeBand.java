package candour.backend.panel.application;

import candour.backend.panel.Panel;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// The age of an applicant, as coarsely as joining needs it.
public enum AgeBand {
    /// A parent or carer must know and agree.
    UNDER_16(0, 15),
    /// Under 18, and may decide alone.
    FROM_16(16, 17),
    /// Of age.
    FROM_18(18, 200);

    private final int from;
    private final int to;

    AgeBand(int from, int to) {
        this.from = from;
        this.to = to;
    }

    /// The bands that members of the panel can be in.
    public static List<AgeBand> of(Panel panel) {
        Integer oldest = panel.ageTo();
        int last = oldest == null ? FROM_18.to : oldest;
        return Arrays.stream(values())
                .filter(band -> band.from <= last && band.to >= panel.ageFrom())
                .toList();
    }

    /// Its name with small letters and hyphens.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

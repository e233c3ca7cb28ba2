package candour.backend.panel;

import candour.shared.area.AreaCode;
import org.jspecify.annotations.Nullable;

/// Say what a panel is; the parts are those of [Panel].
///
/// @param seats at least 1
/// @param quorum 1 to the number of seats
/// @param ageTo null where there is no oldest age
public record DescribePanel(
        String name,
        PanelKind kind,
        String remit,
        String terms,
        AreaCode areaCode,
        boolean independentChair,
        int cadenceMonths,
        int seats,
        int quorum,
        int ageFrom,
        @Nullable Integer ageTo,
        int termMonths,
        PanelStatus status) {}

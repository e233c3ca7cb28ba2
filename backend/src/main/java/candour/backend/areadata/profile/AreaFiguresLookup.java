package candour.backend.areadata.profile;

import candour.backend.area.Area;
import candour.shared.area.AreaCode;
import candour.shared.area.ForceId;
import java.util.Optional;

/// Reads figures of areas, all from rollups: the largest force costs what a village costs.
public interface AreaFiguresLookup {

    /// The months that the whole service holds; empty while it holds none.
    Optional<HeldMonths> held();

    /// The area with this code, with the force it lies in.
    ///
    /// @throws candour.backend.platform.fault.NotFound when there is none
    Subject subject(AreaCode code);

    /// The same of an area at hand.
    Subject subject(Area area);

    /// The force, with its area where it has one.
    ///
    /// @throws candour.backend.platform.fault.NotFound when there is none
    Subject subject(ForceId force);

    /// The figures of the area in the period.
    AreaProfile profile(Subject area, Period period);

    /// The area beside its district, its force, and England and Wales.
    Comparison comparison(Subject area, Period period);

    /// Every force with every group, for whole calendar years.
    NationalTable nationalTable(int firstYear, int lastYear, EthnicityBasis basis);

    /// The ledger of one force over all months held; empty months while the service holds none.
    Completeness ledger(ForceName force);
}

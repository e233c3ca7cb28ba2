package candour.backend.area;

/// Tells which district, ward and LSOA a point lies in, by the most detailed shapes there are (JTS, point in polygon).
public interface AreaLocator {

    /// The areas round a point; on a shared border, the area whose code comes first.
    ///
    /// @param latitude degrees, WGS84
    /// @param longitude degrees, WGS84
    Placement locate(double latitude, double longitude);

    /// @param districtId `area.id` of the district, or 0 where the point lies in no shape
    /// @param wardId `area.id` of the ward, or 0
    /// @param lsoaId `area.id` of the LSOA, or 0
    record Placement(int districtId, int wardId, int lsoaId) {
        /// In no known area.
        public static final Placement NOWHERE = new Placement(0, 0, 0);
    }
}

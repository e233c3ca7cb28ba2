package candour.backend.stopsearch;

/// A published map point and the areas it lies in. It is not the place where a search happened: the publisher
/// moves every stop to one of a fixed list of points. Area numbers are 0 where the point lies in no known area.
///
/// @param id number of the point, 0 for none
/// @param microLatitude latitude (WGS84) in millionths of a degree
/// @param microLongitude longitude in millionths of a degree
/// @param districtId the district's `area.id`, or 0
/// @param wardId the ward's, or 0
/// @param lsoaId the LSOA's, or 0
public record Location(int id, int microLatitude, int microLongitude, int districtId, int wardId, int lsoaId) {
    /// A record that was published without coordinates. It counts in its force and in no smaller area.
    public static final Location NOWHERE = new Location(0, 0, 0, 0, 0, 0);
}

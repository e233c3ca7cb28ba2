package candour.backend.area.postcode;

/// A postcode as a file gives it.
///
/// @param latitude degrees, WGS84
/// @param longitude degrees, WGS84
/// @param district code of its district, or empty
/// @param ward code of its ward, or empty
/// @param lsoa code of its LSOA of 2021, or empty
record RawPostcode(Postcode postcode, double latitude, double longitude, String district, String ward, String lsoa) {}

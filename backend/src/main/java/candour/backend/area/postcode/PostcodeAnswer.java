package candour.backend.area.postcode;

import candour.backend.area.Area;
import org.jspecify.annotations.Nullable;

/// What is known of typed text as a postcode.
public sealed interface PostcodeAnswer {

    /// A postcode we know. An area is null where neither the postcode file nor the shapes tell it.
    ///
    /// @param latitude degrees, WGS84
    /// @param longitude degrees, WGS84
    record Found(
            Postcode postcode,
            double latitude,
            double longitude,
            @Nullable Area district,
            @Nullable Area ward,
            @Nullable Area lsoa)
            implements PostcodeAnswer {}

    /// It has the form of a postcode, but is not among those imported: a new one, one elsewhere, or a slip.
    record Unknown(Postcode postcode) implements PostcodeAnswer {}

    /// It is no full postcode; it may be the name of a place.
    record NoPostcode() implements PostcodeAnswer {}
}

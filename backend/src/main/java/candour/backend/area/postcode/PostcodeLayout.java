package candour.backend.area.postcode;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Which columns of a postcode file with headings hold what. Takes the National Statistics Postcode Lookup and
/// anything like it: a postcode with latitude and longitude, and codes of its areas where given.
///
/// @param district column of the district's code, or -1
/// @param ward column of the ward's code, or -1
/// @param lsoa column of the code of the LSOA of 2021, or -1
/// @param ended column of the month in which the postcode was given up, or -1
record PostcodeLayout(int postcode, int latitude, int longitude, int district, int ward, int lsoa, int ended) {
    private static final List<String> POSTCODE = List.of("pcds", "postcode", "pcd", "pcd8", "pcd7", "pcd2");
    private static final List<String> LATITUDE = List.of("latitude", "lat");
    private static final List<String> LONGITUDE = List.of("longitude", "long", "lng", "lon");
    private static final Pattern DISTRICT = Pattern.compile("lad[0-9]{2}cd|oslaua|laua|lad_code|ltla[0-9]{2}cd");
    private static final Pattern WARD = Pattern.compile("wd[0-9]{2}cd|osward|ward_code(_[0-9]{4})?");
    private static final Pattern LSOA = Pattern.compile("lsoa21(cd)?");

    /// The layout of a file with these headings, when it is a postcode file.
    static Optional<PostcodeLayout> of(List<String> headings) {
        List<String> plain = headings.stream()
                .map(heading -> heading.toLowerCase(Locale.ROOT))
                .toList();
        int postcode = first(plain, POSTCODE);
        int latitude = first(plain, LATITUDE);
        int longitude = first(plain, LONGITUDE);
        if (postcode < 0 || latitude < 0 || longitude < 0) {
            return Optional.empty();
        }
        return Optional.of(new PostcodeLayout(
                postcode,
                latitude,
                longitude,
                first(plain, DISTRICT),
                first(plain, WARD),
                first(plain, LSOA),
                plain.indexOf("doterm")));
    }

    private static int first(List<String> headings, List<String> wanted) {
        return wanted.stream()
                .mapToInt(headings::indexOf)
                .filter(index -> index >= 0)
                .findFirst()
                .orElse(-1);
    }

    private static int first(List<String> headings, Pattern wanted) {
        for (int i = 0; i < headings.size(); i++) {
            if (wanted.matcher(headings.get(i)).matches()) {
                return i;
            }
        }
        return -1;
    }
}

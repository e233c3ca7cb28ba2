package candour.backend.area.finding;

import candour.backend.platform.web.component.SearchBox;
import java.net.URI;
import java.util.Arrays;
import java.util.Optional;

/// What a reader gave that leads to no area we hold. The page about it repeats nothing they gave: it would end up in an
/// address or in the browser's store.
enum Unknown {
    POSTCODE(
            "postcode",
            "We do not know that postcode",
            "Check it for slips. It may be newer than our list, or outside the places we hold postcodes for. The name of"
                    + " your town, ward or council works too."),
    POSITION(
            "position",
            "We do not know that place",
            "Where you are is outside the areas we hold. Type a postcode or the name of a place.");

    private final String code;
    private final String title;
    private final String message;

    Unknown(String code, String title, String message) {
        this.code = code;
        this.title = title;
        this.message = message;
    }

    static Optional<Unknown> of(String code) {
        return Arrays.stream(values())
                .filter(unknown -> unknown.code.equals(code))
                .findFirst();
    }

    URI address() {
        return URI.create("/areas?unknown=" + code);
    }

    FindAreaPage page() {
        return FindAreaPage.nothing(title, message, SearchBox.empty());
    }
}

package candour.backend.area.finding;

import candour.backend.platform.text.Texts;
import candour.backend.platform.web.component.SearchBox;
import java.net.URI;
import java.util.Arrays;
import java.util.Optional;

/// What a reader gave that leads to no area we hold. The page about it repeats nothing they gave: it would end up in an
/// address or in the browser's store.
enum Unknown {
    POSTCODE("postcode"),
    POSITION("position");

    private final String code;

    Unknown(String code) {
        this.code = code;
    }

    static Optional<Unknown> of(String code) {
        return Arrays.stream(values())
                .filter(unknown -> unknown.code.equals(code))
                .findFirst();
    }

    URI address() {
        return URI.create("/areas?unknown=" + code);
    }

    FindAreaPage page(Texts texts) {
        return FindAreaPage.nothing(
                texts.say("area.unknown." + code), texts.say("area.unknown." + code + ".text"), SearchBox.empty());
    }
}

package candour.mobile.panel;

import candour.mobile.api.Answer;
import candour.mobile.api.PortalApi;
import candour.mobile.reading.Read;
import candour.shared.text.Language;
import candour.shared.wire.AreaEntry;
import candour.shared.wire.AreaList;
import candour.shared.wire.PanelDocument;
import candour.shared.wire.PanelList;
import candour.shared.wire.PlaceAsked;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Asks the portal about panels. Nothing of it is kept: what somebody looked for would tell where they live. Waits for
/// the portal, so it is called beside the screen only.
final class PanelDesk {
    static final String PANELS = "/api/v1/panels";
    private static final String DISTRICTS = "/api/v1/areas?kind=district&size=1000";

    private final PortalApi api;

    PanelDesk(PortalApi api) {
        this.api = api;
    }

    /// The panels of what somebody typed, which may be a postcode and stands in no address.
    Answer<PanelList> find(Language language, String typed) {
        return api.post(language, PANELS + "/find", new PlaceAsked(typed), PanelList.class);
    }

    Read<PanelList> all(Language language) {
        return read(api.get(language, PANELS, PanelList.class));
    }

    /// The panels of a place.
    ///
    /// @param code of the place
    Read<PanelList> of(Language language, String code) {
        return read(api.get(
                language, PANELS + "?area=" + URLEncoder.encode(code, StandardCharsets.UTF_8), PanelList.class));
    }

    Read<PanelDocument> panel(Language language, String reference) {
        return read(api.get(language, PANELS + "/" + reference, PanelDocument.class));
    }

    /// All districts that there are now, by name.
    Read<List<AreaEntry>> districts(Language language) {
        return read(api.get(language, DISTRICTS, AreaList.class)
                .map(list -> list.areas().stream().filter(AreaEntry::current).toList()));
    }

    private static <T> Read<T> read(Answer<T> answer) {
        if (answer instanceof Answer.Good<T> good) {
            return Read.here(good.value());
        }
        return answer instanceof Answer.Refused<T> ? Read.gone() : Read.away();
    }
}

package candour.mobile.areadata;

import candour.mobile.api.PortalApi;
import candour.mobile.background.Background;
import candour.mobile.look.LookViewModel;
import candour.mobile.nav.Navigator;
import candour.mobile.nav.Screen;
import candour.mobile.store.AppFolder;
import candour.mobile.text.Texts;
import candour.shared.wire.AreaEntry;
import candour.shared.wire.BoundaryDocument;
import candour.shared.wire.BoundaryPlace;
import java.time.Clock;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The room of "My area": finding an area, choosing one from a list, and its figures.
public final class AreaRoom {
    private static final String WEB = "/areas";
    private final Navigator navigator;
    private final LookViewModel look;
    private final Background background;
    private final AreaPortal portal;

    /// @param folder the app's own; the last area chosen is kept in it
    public AreaRoom(
            Navigator navigator,
            LookViewModel look,
            PortalApi api,
            Background background,
            Clock clock,
            AppFolder folder) {
        this.navigator = navigator;
        this.look = look;
        this.background = background;
        this.portal = new AreaPortal(api, new AreaShelf(folder), clock);
    }

    /// Goes in.
    public void enter() {
        AreaFindingViewModel finding = new AreaFindingViewModel(portal, background);
        navigator.go(() -> new Screen(new AreaFindView(finding, look.texts(), this::open, this::list), WEB));
    }

    private void open(AreaEntry area) {
        AreaViewModel figures = new AreaViewModel(portal, background, area);
        navigator.go(() -> new Screen(
                new AreaView(figures, look.texts(), this::open, this::places),
                WEB + "/" + area.code() + "?period=" + figures.months().key()));
    }

    private void list(String kind) {
        AreaListViewModel areas = AreaListViewModel.ofKind(portal, background, kind);
        navigator.go(() -> {
            Texts t = look.texts();
            return new Screen(
                    new AreaListView(areas, t, t.say("area.list." + kind), area -> AreaWords.kind(t, area), this::open),
                    WEB);
        });
    }

    private void places(BoundaryDocument document) {
        AreaListViewModel areas = AreaListViewModel.of(
                document.places().stream().map(BoundaryPlace::area).toList());
        Map<String, BoundaryPlace> byCode = document.places().stream()
                .collect(Collectors.toMap(place -> place.area().code(), Function.identity(), (one, same) -> one));
        navigator.go(() -> {
            Texts t = look.texts();
            MapWords words = new MapWords(t, document);
            return new Screen(
                    new AreaListView(
                            areas,
                            t,
                            words.heading(),
                            area -> {
                                BoundaryPlace place = byCode.get(area.code());
                                return place == null ? "" : words.words(place);
                            },
                            this::open),
                    WEB + "/" + document.area().code());
        });
    }
}

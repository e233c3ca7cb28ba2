package candour.mobile.panel;

import candour.mobile.api.PortalApi;
import candour.mobile.background.Background;
import candour.mobile.look.LookViewModel;
import candour.mobile.nav.Navigator;
import candour.mobile.nav.Screen;
import candour.mobile.part.Parts;
import candour.mobile.reading.Read;
import candour.mobile.reading.Reading;
import candour.mobile.reading.ReadingView;
import candour.mobile.text.Texts;
import candour.shared.wire.AreaEntry;
import candour.shared.wire.PanelDocument;
import candour.shared.wire.PanelList;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// The room of panels: finding one, one panel, applying, and following an application.
public final class PanelRoom {
    private static final String PATH = "/panels";
    private final Navigator navigator;
    private final LookViewModel look;
    private final PortalApi api;
    private final Background background;
    private final Clock clock;
    private final PanelDesk desk;
    private final Consumer<String> minutes;

    /// @param minutes goes to the minutes of this permanent name
    public PanelRoom(
            Navigator navigator,
            LookViewModel look,
            PortalApi api,
            Background background,
            Clock clock,
            Consumer<String> minutes) {
        this.navigator = navigator;
        this.look = look;
        this.api = api;
        this.background = background;
        this.clock = clock;
        this.desk = new PanelDesk(api);
        this.minutes = minutes;
    }

    /// Goes in.
    public void enter() {
        FindingViewModel finding = new FindingViewModel(desk, background, look::language, this::found);
        navigator.go(() ->
                new Screen(new FindingView(finding, look.texts(), this::districts, this::all, this::follow), PATH));
    }

    /// Goes to the panel of this permanent name.
    public void panel(String reference) {
        go(
                "panels.list.title",
                PATH + "/" + reference,
                () -> desk.panel(look.language(), reference),
                one -> new PanelParts(look.texts(), minutes, this::apply).of(one));
    }

    private void all() {
        go("panels.list.title", PATH, () -> desk.all(look.language()), this::list);
    }

    private void of(String code) {
        go("panels.list.title", PATH + "?area=" + code, () -> desk.of(look.language(), code), this::list);
    }

    private void found(PanelList found) {
        String path =
                found.place() == null ? PATH : PATH + "?area=" + found.place().code();
        navigator.go(() -> {
            VBox column = new VBox();
            column.getStyleClass().add("column");
            column.getChildren().setAll(list(found));
            return new Screen(column, path);
        });
    }

    private List<Node> list(PanelList list) {
        return new PanelsParts(look.texts(), panel -> panel(panel.reference()), place -> of(place.code())).of(list);
    }

    private void districts() {
        AtomicReference<String> narrow = new AtomicReference<>("");
        go(
                "panels.districts.title",
                PATH,
                () -> desk.districts(look.language()),
                (List<AreaEntry> districts) -> new DistrictsView(
                                look.texts(), narrow::get, narrow::set, district -> of(district.code()))
                        .parts(districts));
    }

    private void apply(PanelDocument panel) {
        ApplyingViewModel applying = new ApplyingViewModel(api, background, look::language, panel, new SecureRandom());
        Runnable leave = () -> {
            applying.forget();
            navigator.back();
        };
        navigator.go(() -> new Screen(
                new ApplyingView(applying, look.texts(), leave, () -> sent(panel)),
                PATH + "/" + panel.reference() + "/apply",
                Optional.of(applying::back)));
    }

    private void sent(PanelDocument panel) {
        navigator.replace(() -> {
            Texts t = look.texts();
            return new Screen(
                    Parts.column(
                            t.say("panels.apply.sent"),
                            Parts.text(t.say("panels.apply.sent.lead", "panel", panel.name())),
                            Parts.card(
                                    t.say("panels.apply.sent.next"),
                                    Parts.numbered(
                                            1,
                                            t.say("panels.apply.sent.read"),
                                            t.say("panels.apply.sent.talk"),
                                            t.say("panels.apply.sent.answer"))),
                            Parts.row(
                                    "follow", t.say("panels.follow.title"), t.say("panels.follow.what"), this::follow),
                            Parts.card(
                                    t.say("panels.apply.about"),
                                    Parts.text(t.say("panels.apply.about.text")),
                                    Parts.text(t.say("panels.apply.about.web"))),
                            Parts.button("home", t.say("panels.apply.done"), navigator::home)),
                    "/about-you/applied");
        });
    }

    private void follow() {
        FollowingViewModel following = new FollowingViewModel(api, background, clock, look::language);
        navigator.go(() -> new Screen(
                new FollowingView(following, look.texts(), navigator::back),
                "/application",
                Optional.of(following::back)));
    }

    private <T> void go(String title, String webPath, Supplier<Read<T>> work, Function<T, List<Node>> parts) {
        Reading<T> reading = new Reading<>(background, work);
        reading.begin();
        navigator.go(() -> {
            Texts t = look.texts();
            return new Screen(new ReadingView<>(reading, t, t.say(title), t.say("panels.list.empty"), parts), webPath);
        });
    }
}

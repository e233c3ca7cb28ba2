package candour.mobile.alerts;

import candour.mobile.api.Answer;
import candour.mobile.api.PortalApi;
import candour.mobile.background.Background;
import candour.mobile.device.Alerts;
import candour.mobile.look.LookViewModel;
import candour.mobile.store.AppFolder;
import candour.shared.alert.AlertKind;
import candour.shared.wire.AlertsOffered;
import candour.shared.wire.AlertsUnwanted;
import candour.shared.wire.AlertsWanted;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Turns alerts on and off. Until a person taps, nothing is asked, neither of the portal nor of the device; on a tap
/// the portal is asked first whether it sends any, and only then the device makes itself known. Turning off tells the
/// portal first, so that "off" is never said while alerts would still come.
public final class AlertsViewModel {
    private static final String PATH = "/api/v1/alerts";

    private final Alerts device;
    private final PortalApi api;
    private final Background background;
    private final LookViewModel look;
    private final Clock clock;
    private final AlertsStore store;
    private final Set<AlertKind> chosen = EnumSet.noneOf(AlertKind.class);
    private final ReadOnlyObjectWrapper<State> state;

    /// How it stands.
    public enum State {
        /// This device receives none.
        NOT_HERE,
        /// Off.
        OFF,
        /// Off; nothing was chosen.
        NOTHING_CHOSEN,
        /// Being turned on or changed.
        ASKING,
        /// On.
        ON,
        /// Off; this portal sends none.
        NOT_OFFERED,
        /// Off; the device or its owner said no.
        NOT_ALLOWED,
        /// As before; the portal was not reached.
        NOT_REACHED,
        /// Perhaps on; what was asked for may have arrived.
        UNSURE,
        /// Still on; the portal could not be told.
        STILL_ON
    }

    /// Begins with what was kept.
    ///
    /// @param folder that of the app
    public AlertsViewModel(
            Alerts device, PortalApi api, Background background, LookViewModel look, AppFolder folder, Clock clock) {
        this.device = device;
        this.api = api;
        this.background = background;
        this.look = look;
        this.clock = clock;
        this.store = new AlertsStore(folder);
        store.read().ifPresent(kept -> chosen.addAll(kept.kinds()));
        State first = isOn() ? State.ON : State.OFF;
        // where nothing can be kept, the app would forget that they are on
        this.state = new ReadOnlyObjectWrapper<>(device.here() && folder.keeps() ? first : State.NOT_HERE);
    }

    /// How it stands.
    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /// Whether the portal sends alerts to this device, as far as is known here.
    public boolean isOn() {
        return store.read().isPresent();
    }

    /// Whether a kind is chosen.
    public boolean isChosen(AlertKind kind) {
        return chosen.contains(kind);
    }

    /// Chooses a kind or not. Nothing is sent before [#turnOn].
    public void choose(AlertKind kind, boolean wanted) {
        if (wanted) {
            chosen.add(kind);
        } else {
            chosen.remove(kind);
        }
    }

    /// Turns the chosen kinds on, and those that are not chosen off.
    public void turnOn() {
        if (chosen.isEmpty()) {
            state.set(State.NOTHING_CHOSEN);
            return;
        }
        state.set(State.ASKING);
        background.run(() -> api.get(look.language(), PATH, AlertsOffered.class), this::offered);
    }

    /// Turns all alerts off: at the portal, then here.
    public void turnOff() {
        state.set(State.ASKING);
        device.ask(token -> token.ifPresentOrElse(
                known -> background.run(() -> unwant(known), answer -> {
                    if (answer instanceof Answer.Good<String>) {
                        forget();
                    } else {
                        state.set(State.STILL_ON);
                    }
                }),
                this::forget));
    }

    /// Says again what is wanted, once a month while alerts are on: the portal forgets devices that it hears nothing
    /// of, and the language may be another. Said when the app opens; nothing is shown of it.
    public void renew() {
        YearMonth now = month();
        if (device.here()
                && store.read().filter(kept -> !kept.asked().equals(now)).isPresent()) {
            device.ask(token -> token.ifPresent(known -> want(known, answer -> {
                if (answer instanceof Answer.Good<String>) {
                    store.keep(new AlertsStore.Kept(Set.copyOf(chosen), now));
                }
            })));
        }
    }

    /// Forgets that alerts are on because everything is erased here, and tells the portal as far as it can be reached.
    public void erase() {
        if (isOn()) {
            device.ask(token -> token.ifPresent(known -> background.run(() -> unwant(known), answer -> {})));
            forget();
        }
    }

    private void offered(Answer<AlertsOffered> answer) {
        if (!(answer instanceof Answer.Good<AlertsOffered> good)) {
            state.set(answer instanceof Answer.Away ? State.NOT_REACHED : State.NOT_OFFERED);
        } else if (!good.value().offered()) {
            state.set(State.NOT_OFFERED);
        } else {
            device.ask(token -> token.ifPresentOrElse(this::wantNow, () -> state.set(State.NOT_ALLOWED)));
        }
    }

    /// What is asked for is kept first, so that whatever happens meanwhile, alerts that come can be turned off here.
    private void wantNow(String token) {
        Optional<AlertsStore.Kept> before = store.read();
        store.keep(new AlertsStore.Kept(Set.copyOf(chosen), month()));
        want(token, answer -> {
            if (answer instanceof Answer.Refused<String>) {
                before.ifPresentOrElse(store::keep, store::forget);
                state.set(State.NOT_OFFERED);
            } else {
                state.set(answer instanceof Answer.Good<String> ? State.ON : State.UNSURE);
            }
        });
    }

    private YearMonth month() {
        return YearMonth.now(clock.withZone(ZoneOffset.UTC));
    }

    private void want(String token, Consumer<Answer<String>> then) {
        AlertsWanted wanted = new AlertsWanted(
                token,
                look.language().code(),
                chosen.stream().sorted().map(AlertKind::code).toList());
        background.run(() -> api.post(look.language(), PATH, wanted), then);
    }

    private Answer<String> unwant(String token) {
        return api.post(look.language(), PATH + "/off", new AlertsUnwanted(token));
    }

    private void forget() {
        store.forget();
        chosen.clear();
        state.set(device.here() ? State.OFF : State.NOT_HERE);
    }
}

package candour.mobile.experience.telling;

import candour.mobile.device.KeyVault;
import candour.mobile.experience.Draft;
import candour.mobile.experience.DraftId;
import candour.mobile.experience.DraftShelf;
import candour.mobile.experience.SendQueue;
import candour.mobile.experience.Sending;
import candour.mobile.home.HomeViewModel;
import candour.mobile.look.LookViewModel;
import candour.mobile.nav.Navigator;
import candour.mobile.nav.Screen;
import candour.shared.wire.ReportRefused;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The room of telling: makes its screens and leads from one to the next.
public final class TellingRoom {
    private static final String WEB = "/tell";

    private final Navigator navigator;
    private final LookViewModel look;
    private final Held held;
    private final Ways ways;
    private @Nullable TellingViewModel open;

    /// What the room works with.
    ///
    /// @param shelf the drafts
    /// @param queue what is being sent
    /// @param districts the list of districts
    /// @param protection what protects the drafts on this device
    /// @param clock in the zone of the phone
    public record Held(
            DraftShelf shelf, SendQueue queue, Districts districts, KeyVault.Protection protection, Clock clock) {}

    /// What the room leads to, and who reads what is told.
    ///
    /// @param body that runs the portal
    /// @param check goes to "Check my report"
    /// @param aboutYou goes to the questions about equality
    /// @param further rooms that the last screen leads to, such as the person's rights and the scrutiny panels
    public record Ways(String body, Runnable check, Runnable aboutYou, List<HomeViewModel.Door> further) {
        public Ways {
            further = List.copyOf(further);
        }
    }

    /// @param held what it works with
    /// @param ways what it leads to
    public TellingRoom(Navigator navigator, LookViewModel look, Held held, Ways ways) {
        this.navigator = navigator;
        this.look = look;
        this.held = held;
        this.ways = ways;
    }

    /// Goes in, where the promises are made.
    public void enter() {
        held.districts().prepare(look.language());
        navigator.go(() -> new Screen(
                new StartView(look.texts(), ways.body(), !doors().isEmpty(), this::begin, this::shelf, ways.check()),
                WEB));
    }

    /// Tries once more what somebody asked to send, as when the app opens.
    public void tryNow() {
        held.queue().tryNow();
    }

    /// What is being sent and what came of it, which [#doors] follow.
    public ObservableList<Sending> sendings() {
        return held.queue().all();
    }

    /// The rows by which the home screen leads back to what waits on this phone; none where nothing does.
    public List<HomeViewModel.Door> doors() {
        if (!sendings().isEmpty()) {
            // its reference waits for one day only
            boolean received = sendings().stream().anyMatch(Sending.Received.class::isInstance);
            return List.of(new HomeViewModel.Door(received ? "received" : "waiting", this::waiting));
        }
        return held.shelf().all().isEmpty() ? List.of() : List.of(new HomeViewModel.Door("drafts", this::shelf));
    }

    /// Keeps what was typed last, before the app closes.
    public void settle() {
        if (open != null) {
            open.settle();
        }
    }

    /// Forgets what is in memory, before everything on the device is erased.
    public void forget() {
        open = null;
        held.queue().forget();
    }

    private void waiting() {
        held.queue().tryNow();
        if (held.queue().all().size() == 1 && held.shelf().all().isEmpty()) {
            follow(held.queue().all().get(0).id());
        } else {
            shelf();
        }
    }

    private void shelf() {
        navigator.go(() -> new Screen(
                new ShelfView(
                        new ShelfViewModel(held.shelf(), held.queue(), held.protection(), held.clock()),
                        look.texts(),
                        this::carryOn,
                        this::follow,
                        this::begin),
                WEB));
    }

    private void begin() {
        carryOn(held.shelf().begin(look.language()));
    }

    private void carryOn(Draft draft) {
        carryOn(draft, Refused.none());
    }

    private void carryOn(Draft draft, Refused refused) {
        held.districts().prepare(look.language());
        TellingViewModel telling =
                new TellingViewModel(draft, held.shelf(), held.queue(), held.clock(), look::language);
        open = telling;
        navigator.go(() -> new Screen(
                new TellingView(
                        telling,
                        refused,
                        held.districts(),
                        look.texts(),
                        ways.body(),
                        () -> sent(draft.id()),
                        this::later),
                WEB,
                Optional.of(() -> back(telling))));
    }

    private boolean back(TellingViewModel telling) {
        boolean stays = telling.back();
        if (!stays) {
            open = null;
        }
        return stays;
    }

    private void later() {
        settle();
        open = null;
        navigator.home();
    }

    private void sent(DraftId id) {
        open = null;
        show(id, true);
    }

    private void follow(DraftId id) {
        show(id, false);
    }

    private void show(DraftId id, boolean replacing) {
        SendingViewModel sending = new SendingViewModel(held.queue(), held.shelf(), id);
        Supplier<Screen> screen = () -> new Screen(
                new SendingView(
                        sending,
                        look.texts(),
                        new DoneParts(look.texts(), ways.body(), doneWays()),
                        draft -> putRight(draft, sending.refused()),
                        navigator::home),
                WEB);
        if (replacing) {
            navigator.replace(screen);
        } else {
            navigator.go(screen);
        }
    }

    private DoneParts.Ways doneWays() {
        return new DoneParts.Ways(ways.check(), ways.aboutYou(), ways.further(), navigator::home);
    }

    private void putRight(Optional<Draft> draft, List<ReportRefused.FieldError> errors) {
        navigator.home();
        draft.ifPresentOrElse(found -> carryOn(found, new Refused(errors, found.answers())), this::shelf);
    }
}

package candour.backend.browser;

import static org.junit.jupiter.api.Assertions.fail;

import candour.mobile.Rooms;
import candour.mobile.api.HttpTransport;
import candour.mobile.api.Portal;
import candour.mobile.api.Transport;
import candour.mobile.background.Background;
import candour.mobile.device.Device;
import candour.mobile.part.Row;
import candour.mobile.store.AppFolder;
import java.net.ConnectException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;

/// The phone app in somebody's hand, on a screen of its own that no display shows. They go by what stands on the screen
/// alone: tap what says so, type into what is called so.
final class Phone implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final AtomicBoolean STARTED = new AtomicBoolean();
    private static final double WIDTH = 390;
    private static final double HEIGHT = 844;

    private final AtomicBoolean network = new AtomicBoolean(true);
    private final Rooms rooms;
    private final Stage stage;

    private Phone(URI portal, Path folder, Clock clock) {
        HttpTransport http = new HttpTransport();
        rooms = new Rooms(
                new Portal("Sample body", portal),
                request -> {
                    if (!network.get()) {
                        throw new Transport.Unsent(new ConnectException("no network"));
                    }
                    return http.send(request);
                },
                new Device(new AppFolder(folder), address -> {}, clock, () -> {}),
                Background.ofApp());
        stage = new Stage();
        stage.setScene(new Scene(rooms.frame(), WIDTH, HEIGHT));
        rooms.open();
        stage.show();
    }

    /// Opens the app.
    ///
    /// @param folder what the device gives it to keep things in
    static Phone opened(URI portal, Path folder, Clock clock) {
        if (STARTED.compareAndSet(false, true)) {
            System.setProperty("glass.platform", "Monocle");
            System.setProperty("monocle.platform", "Headless");
            System.setProperty("prism.order", "sw");
            System.setProperty("headless.geometry", "800x1200-32");
            CompletableFuture<Boolean> ready = new CompletableFuture<>();
            Platform.startup(() -> ready.complete(true));
            ready.join();
            Platform.setImplicitExit(false);
        }
        return onScreen(() -> new Phone(portal, folder, clock));
    }

    /// Goes back to the first screen, as by opening the app anew.
    Phone home() {
        onScreen(() -> {
            rooms.open();
            return true;
        });
        return this;
    }

    /// There is no network from now on.
    Phone withoutNetwork() {
        network.set(false);
        return this;
    }

    /// There is a network from now on.
    Phone withNetwork() {
        network.set(true);
        return this;
    }

    /// Taps a button, a row, a radio button or a box that says so; failing that, one whose words begin so.
    Phone tap(String words) {
        await("nothing to tap says: " + words, () -> onScreen(() -> tapped(words)));
        return this;
    }

    /// Types into what is called so.
    Phone type(String name, String words) {
        await(
                "nothing to type into is called: " + name,
                () -> onScreen(() -> {
                    Optional<TextInputControl> field = nodes().filter(node -> node instanceof TextInputControl)
                            .map(TextInputControl.class::cast)
                            .filter(one -> one.getAccessibleText().startsWith(name))
                            .findFirst();
                    field.ifPresent(one -> one.setText(words));
                    return field.isPresent();
                }));
        return this;
    }

    /// All of this stands on the screen, after a while at most.
    Phone sees(String... words) {
        for (String one : words) {
            await(one, () -> onScreen(this::text).contains(one));
        }
        return this;
    }

    /// What stands on the screen.
    String reads() {
        return onScreen(this::text);
    }

    @Override
    public void close() {
        onScreen(() -> {
            stage.close();
            return true;
        });
    }

    private boolean tapped(String words) {
        Optional<Node> found = Stream.<Predicate<String>>of(words::equals, text -> text.startsWith(words))
                .flatMap(fits -> nodes().filter(node -> fits.test(said(node))))
                .findFirst();
        found.ifPresent(node -> {
            if (node instanceof Row row) {
                row.fire();
            } else {
                ((ButtonBase) node).fire();
            }
        });
        return found.isPresent();
    }

    private static String said(Node node) {
        if (node instanceof Row row) {
            return row.getAccessibleText();
        }
        return node instanceof ButtonBase button && !button.isDisabled() ? button.getText() : "";
    }

    private void await(String wanted, BooleanSupplier there) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!there.getAsBoolean()) {
            if (System.nanoTime() > end) {
                fail(wanted + "\n\non the screen:\n" + reads());
            }
            LockSupport.parkNanos(20_000_000);
        }
    }

    private String text() {
        return nodes().map(Phone::words).filter(text -> !text.isBlank()).collect(Collectors.joining("\n"));
    }

    private static String words(Node node) {
        if (node instanceof Labeled labeled) {
            return String.valueOf(labeled.getText());
        }
        return node instanceof TextInputControl input ? String.valueOf(input.getText()) : "";
    }

    private Stream<Node> nodes() {
        List<Node> all = new ArrayList<>();
        collect(rooms.frame(), all);
        return all.stream();
    }

    private static void collect(Node node, List<Node> all) {
        if (!node.isVisible()) {
            return;
        }
        all.add(node);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, all));
        }
    }

    private static <T> T onScreen(Supplier<T> work) {
        CompletableFuture<T> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                done.complete(work.get());
            } catch (RuntimeException | Error e) {
                done.completeExceptionally(e);
            }
        });
        return done.join();
    }
}

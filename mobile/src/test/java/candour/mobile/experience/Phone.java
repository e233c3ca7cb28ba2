package candour.mobile.experience;

import candour.mobile.api.Portal;
import candour.mobile.api.PortalApi;
import candour.mobile.api.Transport;
import candour.mobile.background.Background;
import candour.mobile.device.FileKeyVault;
import candour.mobile.device.KeyVault;
import candour.mobile.store.AppFolder;
import candour.shared.experience.Answers;
import candour.shared.experience.Questionnaire;
import candour.shared.text.Language;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/// The telling of one phone, on a folder that outlasts it: another one on the same folder is the app started again.
public final class Phone {
    /// Where what is told lies.
    public final AppFolder folder;
    /// The shelf.
    public final DraftShelf shelf;
    /// The queue.
    public final SendQueue queue;

    private Phone(Path device, Clock clock, PortalApi portal, Background background) {
        RandomGenerator random = new SecureRandom();
        folder = new AppFolder(device);
        KeyVault vault = new FileKeyVault(folder.part("keys"), random);
        shelf = new DraftShelf(folder.part("telling"), vault, clock, random);
        queue = new SendQueue(shelf, portal, background, clock, random);
    }

    /// A phone that does everything at once and reaches the portal by this transport.
    public static Phone start(Path device, Clock clock, Transport transport) {
        return start(device, clock, URI.create("https://candour.example/"), transport);
    }

    /// A phone that does everything at once and reaches this portal.
    public static Phone start(Path device, Clock clock, URI portal, Transport transport) {
        return new Phone(
                device, clock, new PortalApi(new Portal("Policing Board", portal), transport), Background.here());
    }

    /// A phone that works beside its screen like this.
    public static Phone start(Path device, Clock clock, Transport transport, Background background) {
        Portal portal = new Portal("Policing Board", URI.create("https://candour.example/"));
        return new Phone(device, clock, new PortalApi(portal, transport), background);
    }

    /// A phone without a network.
    public static Phone offline(Path device, Clock clock) {
        return start(device, clock, request -> {
            throw new Transport.Unsent(new IOException("no network"));
        });
    }

    /// The names of all files in the folder and below, in order.
    public static List<String> files(Path device) throws IOException {
        try (Stream<Path> all = Files.walk(device)) {
            return all.filter(Files::isRegularFile)
                    .map(path -> path.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    /// A draft with these own words, begun and not kept.
    public Draft draft(String words) {
        return shelf.begin(Language.ENGLISH).with(Answers.of(Map.of(Questionnaire.OWN_WORDS, List.of(words))));
    }

    /// A draft with these own words, kept.
    public Draft kept(String words) {
        Draft draft = draft(words);
        if (!shelf.keep(draft)) {
            throw new IllegalStateException("the draft was not kept");
        }
        return draft;
    }
}

package candour.backend.proof;

import candour.mobile.api.HttpTransport;
import candour.mobile.api.Portal;
import candour.mobile.api.PortalApi;
import candour.mobile.api.Transport;
import candour.mobile.background.Background;
import candour.mobile.device.FileKeyVault;
import candour.mobile.experience.Draft;
import candour.mobile.experience.DraftId;
import candour.mobile.experience.DraftShelf;
import candour.mobile.experience.SendQueue;
import candour.mobile.experience.Sending;
import candour.mobile.store.AppFolder;
import candour.shared.experience.Answers;
import candour.shared.experience.Questionnaire;
import candour.shared.text.Language;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One phone with the app's own shelf, queue and transport, whose network is another bad one at every request and whose
/// app is started again now and then. Everything the queue says is compared with what is known here of the requests.
final class AppPhone implements AutoCloseable {
    private static final int AT_ONCE = 5;
    private static final int MOST_ROUNDS = 2_000;
    private static final Pattern NUMBER = Pattern.compile("Report ([0-9]+) of the app");

    private final FaultProxy proxy;
    private final BadNetworks networks;
    private final Random random;
    private final AppFolder folder;
    private final Map<Integer, Integer> connected = new HashMap<>();
    private final Map<Integer, Integer> perhaps = new HashMap<>();
    private final Map<DraftId, Integer> asked = new HashMap<>();
    private final Map<Integer, String> receipts = new TreeMap<>();
    private final List<String> untrue = new ArrayList<>();
    private DraftShelf shelf;
    private SendQueue queue;
    private int requests;

    AppPhone(Path device, InetSocketAddress portal, BadNetworks networks, long seed) throws IOException {
        this.proxy = FaultProxy.before(portal);
        this.networks = networks;
        this.random = new Random(seed);
        this.folder = new AppFolder(device);
        restart();
    }

    /// Tells these reports and goes on until each has a receipt that was saved.
    void deliver(List<Integer> numbers) {
        for (int from = 0; from < numbers.size(); from += AT_ONCE) {
            deliverTogether(numbers.subList(from, Math.min(numbers.size(), from + AT_ONCE)));
        }
    }

    /// The references that the app showed, by number of the report.
    Map<Integer, String> receipts() {
        return Map.copyOf(receipts);
    }

    /// Whatever the app said that was not so.
    List<String> untrue() {
        return List.copyOf(untrue);
    }

    /// How many requests the app made.
    int requests() {
        return requests;
    }

    @Override
    public void close() throws IOException {
        proxy.close();
    }

    private void deliverTogether(List<Integer> numbers) {
        for (int number : numbers) {
            Draft draft = shelf.begin(Language.ENGLISH)
                    .with(Answers.of(Map.of(Questionnaire.OWN_WORDS, List.of("Report " + number + " of the app"))));
            asked.put(draft.id(), number);
            if (!shelf.keep(draft) || !queue.send(draft)) {
                untrue.add("report " + number + " could not be kept");
            }
            compare();
        }
        for (int round = 0; round < MOST_ROUNDS && !receipts.keySet().containsAll(numbers); round++) {
            if (random.nextInt(4) == 0) {
                restart();
                compare();
            }
            queue.tryNow();
            compare();
        }
        restart();
        compare();
        Set.copyOf(asked.keySet()).forEach(this::save);
    }

    private void save(DraftId id) {
        queue.saved(id);
        asked.remove(id);
        if (!queue.all().stream().map(Sending::id).filter(id::equals).toList().isEmpty()) {
            untrue.add("what was saved is still there");
        }
    }

    private void restart() {
        SecureRandom secrets = new SecureRandom();
        Clock clock = Clock.systemUTC();
        PortalApi portal =
                new PortalApi(new Portal("Policing Board", URI.create("http://portal.invalid/")), this::carry);
        shelf = new DraftShelf(folder.part("telling"), new FileKeyVault(folder.part("keys"), secrets), clock, secrets);
        queue = new SendQueue(shelf, portal, Background.here(), clock, secrets);
    }

    /// Takes a request into a network drawn at random.
    private Transport.Reply carry(Transport.Request request) throws IOException {
        requests++;
        BadNetworks.Network network = networks.next(random);
        network.fault().ifPresent(proxy::behave);
        Matcher number = NUMBER.matcher(String.valueOf(request.body()));
        if (network.fault().isPresent() && number.find()) {
            // one that is reset at once may be reset before the phone knows that it was connected
            boolean surely = network.fault().get().cut() != Fault.Cut.AT_ONCE;
            (surely ? connected : perhaps).merge(Integer.valueOf(number.group(1)), 1, Integer::sum);
        }
        URI to = network.address(proxy.port()).resolve(request.address().getPath());
        return new HttpTransport(networks.patience(), networks.patience())
                .send(new Transport.Request(request.method(), to, request.language(), request.body()));
    }

    /// A report that never came to a network with the portal in it surely was not sent; each time it did, it may have
    /// arrived; received is only what the portal gave a reference for, and that stays the same.
    private void compare() {
        Set<DraftId> there = new HashSet<>();
        for (Sending sending : queue.all()) {
            there.add(sending.id());
            Integer number = asked.get(sending.id());
            if (number == null) {
                untrue.add("a report is shown that nobody asked to send");
            } else {
                compare(sending, number);
            }
        }
        if (!there.containsAll(asked.keySet())) {
            untrue.add("a report that was asked for is not shown");
        }
        if (!shelf.all().isEmpty()) {
            untrue.add("a report that was asked for is a draft again");
        }
    }

    private void compare(Sending sending, int number) {
        int least = connected.getOrDefault(number, 0);
        int most = least + perhaps.getOrDefault(number, 0);
        switch (sending) {
            case Sending.Received received -> {
                String reference = received.receipt().reference();
                String before = receipts.putIfAbsent(number, reference);
                if (most == 0 || (before != null && !before.equals(reference))) {
                    untrue.add("report %d is called received with %s after %s".formatted(number, reference, before));
                }
            }
            case Sending.Waiting waiting -> {
                if (waiting.tries() < least
                        || waiting.tries() > most
                        || waiting.now()
                        || receipts.containsKey(number)) {
                    untrue.add("report %d is said to have gone out %d times, and did %d to %d times"
                            .formatted(number, waiting.tries(), least, most));
                }
            }
            case Sending.NotTaken refused -> untrue.add("report %d is called refused: %s".formatted(number, refused));
            case Sending.TooLate late -> untrue.add("report %d is called too late: %s".formatted(number, late));
        }
    }
}

package candour.backend;

import candour.backend.platform.intake.HoldingRepository;
import candour.backend.platform.intake.SampleSource;
import candour.backend.platform.outbox.CaughtMail;
import candour.backend.platform.outbox.TrialMail;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `candour serve`: runs the portal until it is told to stop.
@Command(name = "serve", mixinStandardHelpOptions = true, description = "Run the portal.")
final class ServeCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private DatabaseOptions database = new DatabaseOptions();

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8080",
            description = "port of the pages (CANDOUR_PORT; default: 8080)")
    private int port;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description = "address of the pages; 0.0.0.0 for all networks (CANDOUR_HOST; default: 127.0.0.1)")
    private String host = "127.0.0.1";

    @Option(
            names = "--management-port",
            paramLabel = "N",
            defaultValue = "8081",
            description = "port of the metrics, 0 for any (CANDOUR_MANAGEMENT_PORT; default: 8081)")
    private int managementPort;

    @Option(
            names = "--management-host",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description = "address of the metrics (CANDOUR_MANAGEMENT_HOST; default: 127.0.0.1)")
    private String managementHost = "127.0.0.1";

    @Option(names = "--sample", description = "take in the made-up sample first, if there is no data yet")
    private boolean sample;

    @Option(
            names = "--trial",
            description = "keep mail on this machine and show it, if no mail server is named; on 127.0.0.1 only")
    private boolean trial;

    ServeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, SQLException, InterruptedException {
        Listeners listeners = Listeners.checked(host, port, managementHost, managementPort);
        if (trial && !listeners.isLoopback()) {
            throw new CannotDo("A trial shows mail to whoever reaches the portal, so it runs on 127.0.0.1 only. "
                    + "Leave out --trial or --host.");
        }
        CountDownLatch stopped = new CountDownLatch(1);
        Portal portal = Portal.open(database, settings(listeners), listeners.usual());
        Thread stopping = new Thread(() -> stop(portal, stopped), "stopping");
        Runtime.getRuntime().addShutdownHook(stopping);
        if (sample) {
            loadSample(portal);
        }
        portal.context().findBean(TrialMail.class).ifPresent(mail -> mail.tell(this::show));
        // before anybody is served: from then on a database that goes away is waited for and ends nothing
        TrialStaff.closeBesideRealData(console, portal);
        portal.part(EmbeddedServer.class).start();
        greet(listeners);
        if (trial && database.isEmbedded()) {
            TrialStaff.make(console, portal, listeners.address(), database.shown());
        }
        stopped.await();
        return ExitCode.OK;
    }

    private void loadSample(Portal portal) throws IOException, SQLException {
        boolean has = portal.context().findBean(SampleSource.class).isPresent();
        if (has && portal.part(HoldingRepository.class).isEmpty()) {
            console.say("There is no data yet. Taking in the made-up sample; this is done once.");
            SampleCommand.load(console, portal);
        }
    }

    private Map<String, Object> settings(Listeners listeners) {
        Map<String, Object> settings = new HashMap<>(listeners.settings());
        settings.put("candour.trial", trial);
        return settings;
    }

    private void show(CaughtMail mail) {
        console.say("mail for " + mail.to() + ": " + mail.subject() + " (read it at /trial/mail)");
    }

    private void greet(Listeners listeners) {
        String address = listeners.address();
        console.say("""

                Candour is at %1$s/

                  %1$s/                           find an area and see what happened there
                  %1$s/about-the-data             what the figures mean and where they come from
                  %1$s/api/forces                 the interface of data.police.uk
                  %1$s/api/v1/openapi.yaml        the open data interface, described

                Real data: get it from https://data.police.uk/data/ and, from another window,
                  candour import %2$s PATH...
                Ctrl-C stops the portal.
                """.formatted(address, database.shown()));
    }

    private void stop(Portal portal, CountDownLatch stopped) {
        console.complain("Stopping.");
        try {
            portal.close();
        } finally {
            stopped.countDown();
        }
        console.complain("Stopped.");
    }
}

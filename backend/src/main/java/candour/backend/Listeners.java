package candour.backend;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.util.Map;

/// Where the portal listens: for the public, and apart from that for those who watch over it.
///
/// @param host the public address
/// @param port the public port
/// @param managementHost the address of the metrics, loopback unless said otherwise
/// @param managementPort the port of the metrics
record Listeners(String host, int port, String managementHost, int managementPort) {

    /// The same with each port 0 replaced by one that is free.
    ///
    /// @throws CannotDo when a port is taken or an address is not this machine's
    static Listeners checked(String host, int port, String managementHost, int managementPort) {
        int open = free(host, port, "--port or CANDOUR_PORT");
        int apart = free(managementHost, managementPort, "--management-port or CANDOUR_MANAGEMENT_PORT");
        if (open == apart) {
            throw new CannotDo("The pages and the metrics cannot share port " + open + ". Choose another with --port "
                    + "or --management-port.");
        }
        return new Listeners(host, open, managementHost, apart);
    }

    /// The settings of the web server. Metrics answer on their own listener only, pages never on it.
    Map<String, Object> settings() {
        return Map.ofEntries(
                Map.entry("micronaut.server.host", host),
                Map.entry("micronaut.server.port", port),
                Map.entry("micronaut.server.netty.listeners.public.host", host),
                Map.entry("micronaut.server.netty.listeners.public.port", port),
                Map.entry("micronaut.server.netty.listeners.management.host", managementHost),
                Map.entry("micronaut.server.netty.listeners.management.port", managementPort),
                Map.entry("micronaut.server.netty.listeners.management.expose-default-routes", false),
                Map.entry("endpoints.all.port", managementPort),
                Map.entry("endpoints.prometheus.enabled", true),
                Map.entry("endpoints.prometheus.sensitive", false));
    }

    /// What holds unless set otherwise: that the public comes straight to this listener.
    Map<String, Object> usual() {
        return Map.of("candour.web.address", address());
    }

    /// Whether only this machine reaches the pages.
    boolean isLoopback() {
        return host.equals("127.0.0.1") || host.equals("localhost") || host.equals("::1");
    }

    /// The public address as people type it.
    String address() {
        boolean everywhere = host.equals("0.0.0.0") || host.equals("::");
        String shown = everywhere || host.equals("127.0.0.1") ? "localhost" : host;
        return "http://" + shown + ":" + port;
    }

    private static int free(String host, int port, String option) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(host), port));
            return socket.getLocalPort();
        } catch (UnknownHostException e) {
            throw new CannotDo("There is no address " + host + " to listen on.");
        } catch (IOException e) {
            throw new CannotDo("Cannot listen on " + host + " port " + port + ": " + e.getMessage()
                    + ". Choose another port with " + option + ".");
        }
    }
}

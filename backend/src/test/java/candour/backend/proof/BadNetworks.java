package candour.backend.proof;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;

/// The networks that a phone comes into: good, slow, narrow, ending late, broken at a random byte either way, silent,
/// losing answers, and none at all.
///
/// @param latency of the slow one; also how late the late one ends
/// @param patience how long the app waits for a connection and for an answer
record BadNetworks(Duration latency, Duration patience) {
    private static final int LONGEST_REQUEST = 500;
    private static final int LONGEST_ANSWER = 800;
    private static final int BYTES_PER_SECOND = 20_000;

    /// One network.
    ///
    /// @param fault what the proxy does; empty where the portal cannot even be connected to
    /// @param named without the portal, whether its name is known
    record Network(Optional<Fault> fault, boolean named) {

        /// Where a request goes: to the proxy, to a port where nobody listens, or to a name that nobody has.
        URI address(int proxy) {
            if (fault.isPresent()) {
                return URI.create("http://127.0.0.1:" + proxy + "/");
            }
            return URI.create(named ? "http://127.0.0.1:1/" : "http://portal.invalid/");
        }
    }

    /// One drawn at random.
    Network next(Random random) {
        return switch (random.nextInt(10)) {
            case 0 -> through(Fault.NONE);
            case 1 -> through(Fault.slowClose(latency));
            case 2 -> through(Fault.slow(latency, 0));
            case 3 -> through(Fault.slow(Duration.ZERO, BYTES_PER_SECOND));
            case 4 -> through(Fault.cutWithin(random.nextInt(LONGEST_REQUEST)));
            case 5 -> through(Fault.cutAfter(random.nextInt(LONGEST_ANSWER)));
            case 6 -> through(Fault.cut(Fault.Cut.BEFORE_ANSWER));
            case 7 -> through(Fault.cut(random.nextInt(4) == 0 ? Fault.Cut.HALF_OPEN : Fault.Cut.AT_ONCE));
            default -> new Network(Optional.empty(), random.nextBoolean());
        };
    }

    private static Network through(Fault fault) {
        return new Network(Optional.of(fault), true);
    }
}

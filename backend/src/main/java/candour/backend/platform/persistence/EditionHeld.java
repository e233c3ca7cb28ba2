package candour.backend.platform.persistence;

import io.micronaut.core.propagation.PropagatedContextElement;

/// The edition that one request goes by: read when it is first needed, and the same to the request's end. One answer
/// is made of one edition, and costs one look at it.
public final class EditionHeld implements PropagatedContextElement {
    private static final long NOT_READ = -1;

    private long number = NOT_READ;

    synchronized long number(EditionRepository editions) {
        if (number == NOT_READ) {
            number = editions.number();
        }
        return number;
    }
}

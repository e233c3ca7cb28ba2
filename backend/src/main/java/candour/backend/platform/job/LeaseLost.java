package candour.backend.platform.job;

/// Another portal has taken the job over; this one stops doing it.
final class LeaseLost extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LeaseLost(String job) {
        super("another portal has taken over the job " + job);
    }
}

package candour.backend.platform.outbox;

/// What waits in an outbox to leave the portal, such as mail. A bean of the feature that owns the outbox; [Dispatch]
/// looks after all of them.
public interface Outgoing {

    /// What leaves, in one word for threads and the log: "mail".
    String name();

    /// Tries each that is due once; none while there is nowhere to send to. Several portals may do so at the same
    /// time.
    ///
    /// @return how many were sent
    int sendDue();
}

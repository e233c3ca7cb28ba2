package candour.backend.representation.measure;

/// What can be said of a group's share beside the share compared with.
public enum Standing {
    /// The whole interval of the ratio lies below 1, and the ratio is at or below the lower limit.
    UNDER,
    /// The whole interval of the ratio lies above 1, and the ratio is at or above the upper limit.
    OVER,
    /// The whole interval of the ratio lies within the limits.
    IN_LINE,
    /// Anything else: too few people to say.
    CANNOT_TELL_YET
}

package candour.backend.audit;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Something that happened and goes on the trail. Implemented by the events of features: records named in the past
/// tense. None of it may be personal data: no name, no address, no words of a report.
public interface Recorded {

    /// What happened, as feature and act: `identity.signed-in`. Up to 80 characters, never changed later.
    String event();

    /// The public reference of what it happened to; absent where it is about no one thing.
    @Nullable
    String subject();

    /// More facts by name, such as `from` and `to` of a change of status.
    Map<String, String> facts();
}

package candour.backend.platform.job;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What is known of a job.
///
/// @param name of the job
/// @param dueAt when it is to run next
/// @param fence goes up with every taking; whoever has the number of now has the lease
/// @param leaseUntil until when somebody has it
/// @param finishedAt when it last came to an end
/// @param failure kind of failure of the last run; empty when it went well or never ran
@MappedEntity("job")
record JobState(
        @Id String name,
        Instant dueAt,
        long fence,
        @Nullable Instant leaseUntil,
        @Nullable Instant finishedAt,
        String failure) {}

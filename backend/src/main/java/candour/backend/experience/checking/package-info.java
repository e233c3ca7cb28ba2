/// "Check my report": how the holder of a reference comes back to a report, on the web and in the app, reads and
/// writes messages, takes the report back or erases it. Start with [CheckController].
@NullMarked
package candour.backend.experience.checking;

import org.jspecify.annotations.NullMarked;

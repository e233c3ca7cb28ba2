/// Setting up an account from an invitation, or anew after a phone was lost: password, app, recovery codes. Start with
/// [JoinController].
@NullMarked
package candour.backend.identity.joining;

import org.jspecify.annotations.NullMarked;

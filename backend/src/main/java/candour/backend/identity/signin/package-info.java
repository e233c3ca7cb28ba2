/// Signing in and out. Start with [SignOutController].
@NullMarked
package candour.backend.identity.signin;

import org.jspecify.annotations.NullMarked;

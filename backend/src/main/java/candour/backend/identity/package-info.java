/// Staff: accounts by invitation, signing in with a password and a one-time code, sessions that can be ended at once,
/// roles and the force an account works for. Residents have no account and are not known here. May know areas (the
/// list of forces) and the trail. Other features take [SignedIn] as a parameter of a controller; the policy table says
/// who reaches which route.
@NullMarked
package candour.backend.identity;

import org.jspecify.annotations.NullMarked;

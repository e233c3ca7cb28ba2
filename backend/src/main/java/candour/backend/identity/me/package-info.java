/// What people who are signed in see of their own account: their sign-ins, password and recovery codes. Start with
/// [MyAccountController].
@NullMarked
package candour.backend.identity.me;

import org.jspecify.annotations.NullMarked;

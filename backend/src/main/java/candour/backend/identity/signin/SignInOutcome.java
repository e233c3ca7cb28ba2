package candour.backend.identity.signin;

import candour.backend.identity.Account;

/// What came of a step of signing in. Wrong, unknown, disabled and not set up are one and the same answer.
sealed interface SignInOutcome {

    /// The step was right.
    ///
    /// @param account whose it is
    record Right(Account account) implements SignInOutcome {}

    /// Something was wrong; it is not said what.
    record Wrong() implements SignInOutcome {}

    /// Too many wrong tries from here; another way in is open.
    record TooMany() implements SignInOutcome {}

    /// Too many people sign in at this moment.
    record Busy() implements SignInOutcome {}
}

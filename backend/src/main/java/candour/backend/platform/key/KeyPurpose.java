package candour.backend.platform.key;

import java.util.Locale;

/// What keys are for. Each has a key of its own to seal with and another to make codes with, so that nothing made
/// for one purpose is of use for another. A new one here is made at the next start.
enum KeyPurpose {
    /// Seals the data key of each report; renewed every week.
    REPORT,
    /// Answers about equality.
    EQUALITY,
    /// What someone has filled in and not sent yet.
    DRAFT,
    /// The cookie by which someone reads a report with its reference.
    VISIT,
    /// Codes of session tokens, of form tokens and of one-use links.
    SESSION,
    /// Secrets of authenticator apps.
    TOTP,
    /// Makes a report's reference from its sender's secret.
    REFERENCE,
    /// Makes the code by which a report is found from its reference.
    REFERENCE_HASH,
    /// Mail that waits to be sent.
    MAIL,
    /// Questions of the public before they are published, what members need at meetings, and booked seats.
    MEETING,
    /// Counts of which figures are released.
    RELEASE,
    /// What people say who want to join a panel, and who sit on one.
    APPLICATION,
    /// Seeds of draws that are not made yet.
    DRAW,
    /// Names of the devices that get alerts.
    ALERT;

    /// As it is called in code and as the files begin: "reference-hash".
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// @throws IllegalArgumentException when there is no such purpose
    static KeyPurpose of(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}

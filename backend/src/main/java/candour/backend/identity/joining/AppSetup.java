package candour.backend.identity.joining;

import candour.backend.platform.web.Pages;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// The secret of a one-time code as apps take it: an address to scan, and groups of four to type.
///
/// @param secret base 32
/// @param email whose it is, shown in the app
public record AppSetup(String secret, String email) {

    /// The address that is scanned. Source: Key Uri Format of Google Authenticator.
    String address() {
        return "otpauth://totp/" + encoded(Pages.PORTAL) + ":" + encoded(email) + "?secret=" + secret + "&issuer="
                + encoded(Pages.PORTAL) + "&algorithm=SHA1&digits=6&period=30";
    }

    /// The drawing to scan.
    public QrCode drawing() {
        return QrCode.of(address());
    }

    /// The secret as it is typed.
    public String typed() {
        return secret.replaceAll("(.{4})(?!$)", "$1 ");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /// Nothing of the secret.
    @Override
    public String toString() {
        return "AppSetup";
    }
}

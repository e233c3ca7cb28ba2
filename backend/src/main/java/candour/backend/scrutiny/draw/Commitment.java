package candour.backend.scrutiny.draw;

import candour.backend.platform.reference.PublicReference;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/// What binds a seed before anybody knows it: SHA-256 over one text, published before the draw. The text names the
/// draw, the frame and the plan, so the seed cannot be used for other records or other sizes afterwards.
///
/// @param draw public name of the draw
/// @param frameHash SHA-256 of the frame, in hexadecimal digits
/// @param plan as [DrawPlan#text] writes it
/// @param seed 32 bytes
record Commitment(PublicReference draw, String frameHash, String plan, byte[] seed) {

    /// The text that is hashed. Every line is ended by one line feed.
    String text() {
        return "candour draw 1\ndraw " + draw + "\nframe " + frameHash + "\n" + plan + "seed "
                + HexFormat.of().formatHex(seed) + "\n";
    }

    /// 32 bytes.
    byte[] hash() {
        return DrawFrame.sha256(text().getBytes(StandardCharsets.US_ASCII));
    }
}

package candour.mobile.part;

import javafx.scene.control.Label;
import javafx.scene.text.Text;

/// A heading that never breaks a word: where one is wider than the screen, as long Welsh words are in the largest text,
/// all of it is set smaller, until the word fits.
final class Heading extends Label {
    private static final double EM = 1.5;
    private static final double LEAST = 0.6;
    private static final double STEP = 0.001;
    private double factor = 1;
    private double full;
    private boolean own;

    Heading(String text) {
        super(text);
        full = getFont().getSize();
        fontProperty().addListener((property, before, now) -> {
            if (own) {
                own = false;
            } else {
                full = now.getSize() / factor;
                fit();
            }
        });
        widthProperty().addListener((property, before, now) -> fit());
    }

    private void fit() {
        double longest = longest() * full / getFont().getSize();
        if (getWidth() > 0 && longest > 0) {
            double fits = Math.max(LEAST, Math.min(1, (getWidth() - 1) / longest));
            if (Math.abs(fits - factor) > STEP) {
                factor = fits;
                own = true;
                setStyle(fits == 1 ? "" : "-fx-font-size: " + EM * fits + "em");
            }
        }
    }

    /// The width of the widest word, in the size that is shown now.
    private double longest() {
        double longest = 0;
        for (String word : getText().split(" ", -1)) {
            Text measured = new Text(word);
            measured.setFont(getFont());
            longest = Math.max(longest, measured.getLayoutBounds().getWidth());
        }
        return longest;
    }
}

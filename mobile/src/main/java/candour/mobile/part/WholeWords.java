package candour.mobile.part;

import java.util.regex.Pattern;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// Keeps the words of a text whole: where one is wider than the room it has, as long Welsh words and the names of
/// places are in the largest text, all of it is set smaller, until the word fits.
final class WholeWords {
    private static final double LEAST = 0.6;
    private static final double STEP = 0.001;
    private static final double WIDEST_LETTER = 0.9;
    private static final Pattern ADDRESS = Pattern.compile("(?=\\S{16})\\S*\\p{L}{2}[./@]\\p{L}\\S*");
    private final Labeled labeled;
    private final double em;
    private double factor = 1;
    private double full;
    private boolean own;

    /// @param em its size in times of the text size, as the style sheet says it too
    WholeWords(Labeled labeled, double em) {
        this.labeled = labeled;
        this.em = em;
        // as wide as there is room, or a text of one word would have none to spare
        labeled.setMaxWidth(Double.MAX_VALUE);
        full = labeled.getFont().getSize();
        labeled.fontProperty().addListener((property, before, now) -> {
            if (own) {
                own = false;
            } else {
                full = now.getSize() / factor;
            }
        });
    }

    /// Whether a word is the long address of a page or of somebody's post, which may be broken.
    static boolean isAddress(String word) {
        return ADDRESS.matcher(word).matches();
    }

    /// A label whose words stay whole.
    static Label label(String text, double em) {
        return new Label(text) {
            private final WholeWords words = new WholeWords(this, em);

            // by now it has the room it keeps: on the way here it may have had less
            @Override
            protected void layoutChildren() {
                super.layoutChildren();
                words.fit(0);
            }
        };
    }

    /// Sets the text in the size in which it fits.
    ///
    /// @param taken width that stands beside the text, such as that of a box to tick
    void fit(double taken) {
        double room = labeled.getWidth() - labeled.snappedLeftInset() - labeled.snappedRightInset() - taken;
        if (room > 0) {
            double longest = longest(room);
            // a word that fills the whole room is broken too
            double fits = longest < room - 1 ? 1 : (room - 1) / longest;
            if (Math.abs(fits - factor) > STEP) {
                factor = fits;
                own = true;
                labeled.setStyle(fits == 1 ? "" : "-fx-font-size: " + em * fits + "em");
            }
        }
    }

    /// The width of the widest word in its full size. An address, and what is too long to fit in any size that can be
    /// read, is left to break.
    private double longest(double room) {
        double longest = 0;
        for (String word : labeled.getText().split("\\s", -1)) {
            // few words need to be measured
            boolean maybe = word.length() * full * WIDEST_LETTER > room;
            if (maybe && word.indexOf('/') < 0 && word.indexOf('@') < 0 && !isAddress(word)) {
                Text measured = new Text(word);
                measured.setFont(Font.font(labeled.getFont().getName(), full));
                double width = measured.getLayoutBounds().getWidth();
                longest = width <= room / LEAST ? Math.max(longest, width) : longest;
            }
        }
        return longest;
    }
}

package candour.backend.experience;

import candour.backend.platform.time.IsoWeek;

/// A message about a report, opened.
///
/// @param number within the report, from 1
/// @param sender who wrote it
/// @param written the week in which
/// @param text what it says
/// @param seen whether the other side has seen it
public record ReportMessage(int number, Sender sender, IsoWeek written, String text, boolean seen) {
    /// Most characters of one message, counted as Unicode code points with line ends as one.
    public static final int LONGEST = 2000;

    /// Who writes messages.
    public enum Sender {
        /// Whoever holds the reference.
        RESIDENT("resident"),
        /// Staff of the body that runs the portal.
        STAFF("staff");

        private final String code;

        Sender(String code) {
            this.code = code;
        }

        /// What is stored and told to the app.
        public String code() {
            return code;
        }

        static Sender ofCode(String code) {
            return code.equals(STAFF.code) ? STAFF : RESIDENT;
        }
    }

    @Override
    public String toString() {
        return "message " + number + " by " + sender.code;
    }
}

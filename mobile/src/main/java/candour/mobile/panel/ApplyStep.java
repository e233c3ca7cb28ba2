package candour.mobile.panel;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The screens of the application, one group of questions each, in order.
enum ApplyStep {
    /// Who is asking.
    YOU(Ask.line("name"), Ask.one("age"), Ask.any("parent", "yes")),
    /// Why.
    WHY(Ask.text("why")),
    /// When they can come.
    WHEN(Ask.any("when", "weekday-day", "weekday-evening", "weekend", "online"), Ask.line("when-more")),
    /// What they need to take part.
    NEEDS(Ask.text("adjustments")),
    /// What it costs them to come.
    EXPENSES(Ask.any("expenses", "travel", "childcare", "carer", "device", "earnings")),
    /// Whether they want to be vetted.
    VETTING(Ask.one("vetting", "yes", "later", "no")),
    /// Conflicts of interest.
    CONFLICTS(Ask.one("conflict", "no", "yes"), Ask.text("conflict-what")),
    /// How they want to hear from us.
    CONTACT(Ask.one("contact", "mail", "none"), Ask.line("mail"));

    private final List<Ask> questions;

    ApplyStep(Ask... questions) {
        this.questions = List.of(questions);
    }

    /// A question.
    ///
    /// @param name as the portal knows it, and in text keys
    /// @param kind how it is answered
    /// @param codes of the choices; none for texts, and for the age, which depends on the panel
    record Ask(String name, Kind kind, List<String> codes) {
        Ask {
            codes = List.copyOf(codes);
        }

        private static Ask line(String name) {
            return new Ask(name, Kind.LINE, List.of());
        }

        private static Ask text(String name) {
            return new Ask(name, Kind.TEXT, List.of());
        }

        private static Ask one(String name, String... codes) {
            return new Ask(name, Kind.ONE, List.of(codes));
        }

        private static Ask any(String name, String... codes) {
            return new Ask(name, Kind.ANY, List.of(codes));
        }

        /// Whether words are typed.
        boolean isTyped() {
            return kind == Kind.LINE || kind == Kind.TEXT;
        }

        /// Most characters, as Unicode code points, that the portal takes.
        int longest() {
            return kind == Kind.TEXT ? 2000 : 200;
        }

        /// The text that names it.
        String key() {
            return "panels.apply." + name;
        }
    }

    /// How a question is answered.
    enum Kind {
        /// In one line.
        LINE,
        /// In several lines.
        TEXT,
        /// By one of a few.
        ONE,
        /// By any of a few.
        ANY
    }

    List<Ask> questions() {
        return questions;
    }

    /// The text that names the screen.
    String key() {
        return "panels.apply.step." + name().toLowerCase(Locale.ROOT);
    }

    int number() {
        return ordinal() + 1;
    }

    Optional<ApplyStep> next() {
        return number() < values().length ? Optional.of(values()[number()]) : Optional.empty();
    }

    Optional<ApplyStep> before() {
        return ordinal() > 0 ? Optional.of(values()[ordinal() - 1]) : Optional.empty();
    }

    /// The screen that asks a question.
    static Optional<ApplyStep> asking(String question) {
        return Arrays.stream(values())
                .filter(step ->
                        step.questions.stream().anyMatch(ask -> ask.name().equals(question)))
                .findFirst();
    }
}

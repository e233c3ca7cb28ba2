package candour.backend.experience.triage;

import candour.backend.audit.Recorded;
import candour.backend.experience.ExperienceStatus;
import candour.backend.platform.reference.PublicReference;
import java.util.Map;

/// What staff did with a report, for the trail: the report's random name and codes, never a word of it.
sealed interface ReportEvent extends Recorded {

    /// The report it was done with.
    PublicReference report();

    @Override
    default String subject() {
        return report().value();
    }

    @Override
    default Map<String, String> facts() {
        return Map.of();
    }

    /// Somebody read it.
    record ReportOpened(PublicReference report) implements ReportEvent {
        @Override
        public String event() {
            return "experience.opened";
        }
    }

    /// Somebody moved it on.
    record ReportMoved(PublicReference report, ExperienceStatus from, ExperienceStatus to) implements ReportEvent {
        @Override
        public String event() {
            return "experience.moved";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("from", from.code(), "to", to.code());
        }
    }

    /// Somebody wrote to the resident.
    record ReportAnswered(PublicReference report) implements ReportEvent {
        @Override
        public String event() {
            return "experience.answered";
        }
    }

    /// Somebody asked the safeguarding lead to look.
    record ReportFlagged(PublicReference report) implements ReportEvent {
        @Override
        public String event() {
            return "experience.flagged";
        }
    }

    /// The safeguarding lead decided.
    record SafeguardingDecided(PublicReference report, SafeguardingDecision decision) implements ReportEvent {
        @Override
        public String event() {
            return "experience.safeguarding-decided";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("decision", decision.code());
        }
    }

    /// Somebody let figures count it that had been left out of them, or left it out again.
    record CountingDecided(PublicReference report, boolean counted) implements ReportEvent {
        @Override
        public String event() {
            return "experience.counting-decided";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("counted", String.valueOf(counted));
        }
    }

    /// Somebody wrote a text beside the original, proposed it, approved it, refused it, or took it down.
    ///
    /// @param act `written`, `proposed`, `approved`, `refused` or `taken-down`
    record TextModerated(PublicReference report, String act) implements ReportEvent {
        @Override
        public String event() {
            return "experience.text-" + act;
        }
    }
}

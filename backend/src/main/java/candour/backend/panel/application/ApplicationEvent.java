package candour.backend.panel.application;

import candour.backend.audit.Recorded;
import candour.backend.platform.reference.PublicReference;
import java.util.Map;

/// What panel officers did with an application, for the trail: its random name and codes, never a word of it.
sealed interface ApplicationEvent extends Recorded {

    /// The application it was done with.
    PublicReference application();

    @Override
    default String subject() {
        return application().value();
    }

    @Override
    default Map<String, String> facts() {
        return Map.of();
    }

    /// Somebody read it.
    record ApplicationOpened(PublicReference application) implements ApplicationEvent {
        @Override
        public String event() {
            return "panel.application-opened";
        }
    }

    /// Somebody decided.
    record ApplicationDecided(PublicReference application, ApplicationStatus from, ApplicationStatus to)
            implements ApplicationEvent {
        @Override
        public String event() {
            return "panel.application-decided";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("from", from.name(), "to", to.name());
        }
    }
}

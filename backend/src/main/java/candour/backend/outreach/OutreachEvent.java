package candour.backend.outreach;

import candour.backend.audit.Recorded;
import candour.backend.platform.reference.PublicReference;
import java.util.Map;

/// What staff did with the outreach log, for the trail: references and codes, no words.
sealed interface OutreachEvent extends Recorded {

    /// What it was done with.
    PublicReference reference();

    @Override
    default String subject() {
        return reference().value();
    }

    @Override
    default Map<String, String> facts() {
        return Map.of();
    }

    /// An activity was planned.
    ///
    /// @param flaggedGroup the group it is meant to reach; empty where it answers no flag
    record ActivityPlanned(PublicReference reference, String flaggedGroup, String occasion) implements OutreachEvent {
        @Override
        public String event() {
            return "outreach.activity-planned";
        }

        @Override
        public Map<String, String> facts() {
            return flaggedGroup.isEmpty() ? Map.of() : Map.of("group", flaggedGroup, "occasion", occasion);
        }
    }

    /// An activity was changed, held, followed up or called off.
    ///
    /// @param act `changed`, `held`, `followed-up` or `cancelled`
    record ActivityMoved(PublicReference reference, String act) implements OutreachEvent {
        @Override
        public String event() {
            return "outreach.activity-" + act;
        }
    }

    /// Something was promised, or what was promised was closed.
    ///
    /// @param state `open`, `kept` or `could-not`
    record CommitmentMoved(PublicReference reference, String state) implements OutreachEvent {
        @Override
        public String event() {
            return "outreach.commitment-" + state;
        }
    }

    /// A partner was added or changed.
    ///
    /// @param act `added` or `changed`
    record PartnerKept(PublicReference reference, String act) implements OutreachEvent {
        @Override
        public String event() {
            return "outreach.partner-" + act;
        }
    }
}

package candour.backend.scrutiny.recommendation;

import candour.backend.identity.Role;
import org.jspecify.annotations.Nullable;

/// A step of a made-up recommendation.
///
/// @param kind what was done
/// @param role in which role
/// @param day days from today
/// @param choice code of a position or a verdict; null for other steps
/// @param text of the step; null for none
/// @param due days from today to what it asks or promises; null for none
/// @param evidence what a made-up document is; null for none
record SampleStep(
        StepKind kind,
        Role role,
        int day,
        @Nullable String choice,
        @Nullable String text,
        @Nullable Integer due,
        @Nullable String evidence) {

    static SampleStep step(StepKind kind, Role role, int day) {
        return new SampleStep(kind, role, day, null, null, null, null);
    }

    static SampleStep drafted(int day) {
        return step(StepKind.DRAFTED, Role.PANEL_OFFICER, day);
    }

    static SampleStep agreed(int day) {
        return step(StepKind.AGREED, Role.CHAIR, day);
    }

    static SampleStep received(int day) {
        return step(StepKind.ACKNOWLEDGED, Role.FORCE_CONTACT, day);
    }

    static SampleStep checked(int day) {
        return step(StepKind.APPROVED, Role.PANEL_OFFICER, day);
    }

    static SampleStep delivered(int day, int due) {
        return new SampleStep(StepKind.DELIVERED, Role.PANEL_OFFICER, day, null, null, due, null);
    }

    static SampleStep answer(int day, Position position, String text, @Nullable Integer due) {
        return new SampleStep(StepKind.POSITION, Role.FORCE_CONTACT, day, position.code(), text, due, null);
    }

    static SampleStep change(int day, String text, @Nullable String evidence) {
        return new SampleStep(StepKind.CHANGE, Role.FORCE_CONTACT, day, null, text, null, evidence);
    }

    static SampleStep verdict(int day, Verdict verdict, String text) {
        return new SampleStep(StepKind.VERDICT, Role.CHAIR, day, verdict.code(), text, null, null);
    }
}

package candour.shared.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a panel asked for and what came of it. Texts stand in the language they were written in.
///
/// @param reference permanent name
/// @param panel name of the panel
/// @param force identifier of the panel's force: `west-midlands`
/// @param addressee `force`, or `body` for whoever oversees it
/// @param theme code of what it is about: `grounds`
/// @param language of the texts: `en` or `cy`
/// @param title in one line
/// @param found what the panel found
/// @param asked what it asks for
/// @param delivered day it went out, as 2026-11-30
/// @param due day by which it is to be answered
/// @param state `awaiting`, `overdue`, `accepted`, `in-part`, `declined`, `changed`, `satisfied`, `partly` or
///     `not-satisfied`
/// @param daysOverdue days by which an answer is late; 0 while it is in time, and once it came
/// @param position `accepted`, `in-part` or `declined`; null before it is public
/// @param verdict `satisfied`, `partly` or `not-satisfied`; null before it is public
/// @param sample whether it is made up, for trials
/// @param steps everything that was done and is public, in order
public record RecommendationDocument(
        String reference,
        String panel,
        String force,
        String addressee,
        String theme,
        String language,
        String title,
        String found,
        String asked,
        @Nullable String delivered,
        String due,
        String state,
        long daysOverdue,
        @Nullable String position,
        @Nullable String verdict,
        boolean sample,
        List<RecommendationStepDocument> steps) {

    public RecommendationDocument {
        steps = List.copyOf(steps);
    }
}

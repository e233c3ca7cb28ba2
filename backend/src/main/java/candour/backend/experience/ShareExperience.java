package candour.backend.experience;

import candour.shared.area.AreaCode;
import candour.shared.area.ForceId;
import candour.shared.experience.Answers;
import candour.shared.experience.Questionnaire;
import candour.shared.reference.SubmissionSecret;
import candour.shared.text.Language;
import org.jspecify.annotations.Nullable;

/// To keep what somebody told about a stop.
///
/// @param secret of the sender, the same in every attempt to send it
/// @param questionnaire the version that they were asked; stored with the answers, which are read by it ever after
/// @param answers checked against that version; answers to questions that were not asked are left out
/// @param language they wrote in
/// @param force the force it was about; null to take the force of the area, or of the body that runs the portal
/// @param area the district it happened in; null where they did not say
/// @param counted whether figures may count it: false beyond what one network may add to them in a day
public record ShareExperience(
        SubmissionSecret secret,
        Questionnaire questionnaire,
        Answers answers,
        Language language,
        @Nullable ForceId force,
        @Nullable AreaCode area,
        boolean counted) {}

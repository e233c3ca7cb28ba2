package candour.backend.representation;

import candour.shared.people.EqualityAnswers;
import candour.shared.people.EqualityQuestion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One page of questions as a browser sent it. The answers given so far travel in the page itself: no cookie, and
/// nothing kept here before the last page.
///
/// @param token of this showing of the questions
/// @param step the page that was filled in; empty at the start
/// @param back whether the page before was asked for
/// @param fields answers given so far
record AboutYouForm(OnceToken token, Optional<AboutYouStep> step, boolean back, Map<String, String> fields) {
    AboutYouForm {
        fields = Map.copyOf(fields);
    }

    /// The form; a token that is none is replaced, what is no question is left out.
    static AboutYouForm of(Map<String, String> sent) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (EqualityQuestion question : EqualityQuestion.values()) {
            for (String name : List.of(question.code(), EqualityAnswers.wordsField(question))) {
                String value = sent.getOrDefault(name, "").strip();
                if (!value.isEmpty()) {
                    fields.put(name, value);
                }
            }
        }
        String district = sent.getOrDefault(GivenAnswers.DISTRICT, "").strip();
        if (!district.isEmpty()) {
            fields.put(GivenAnswers.DISTRICT, district);
        }
        return new AboutYouForm(
                OnceToken.parse(sent.getOrDefault("once", "")).orElseGet(OnceToken::fresh),
                AboutYouStep.ofCode(sent.getOrDefault("step", "")),
                sent.getOrDefault("act", "").equals("back"),
                fields);
    }

    /// Fields of this page that cannot be taken.
    ///
    /// @param districts that can be chosen
    List<String> problems(HomeDistricts districts) {
        List<String> problems = new ArrayList<>(EqualityAnswers.problems(fields));
        String district = fields.getOrDefault(GivenAnswers.DISTRICT, "");
        if (!district.isEmpty() && !districts.takes(district)) {
            problems.add(GivenAnswers.DISTRICT);
        }
        return List.copyOf(problems);
    }
}

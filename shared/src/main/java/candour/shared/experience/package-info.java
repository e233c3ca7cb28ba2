/// What the portal asks about a stop, as data: the steps and questions, when each is asked, and what may be answered.
/// The web pages and the phone app show the same definition. Start with [Questionnaire#current]; what somebody said is
/// [Answers]. The words stand in `questionnaire.en.properties` and `questionnaire.cy.properties` beside this package.
/// Knows nothing but JSpecify and the words for areas.
@NullMarked
package candour.shared.experience;

import org.jspecify.annotations.NullMarked;

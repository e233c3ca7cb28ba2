/// Questions about who somebody is, in the words of Census 2021, asked apart from everything else so that the answers
/// lead to nobody. Start with [EqualityQuestion] and [EqualityAnswers].
@NullMarked
package candour.shared.people;

import org.jspecify.annotations.NullMarked;

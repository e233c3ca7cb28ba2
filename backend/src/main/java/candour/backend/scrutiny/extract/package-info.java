/// Extracts of records that a force gives its panels: a documented file, read strictly, refused when it holds anything
/// that may point to a person, and frozen once it is taken in. Start with [TakingInExtract].
@NullMarked
package candour.backend.scrutiny.extract;

import org.jspecify.annotations.NullMarked;

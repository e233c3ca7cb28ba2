/// What becomes of a drawn case: members grade it each for themselves, the chair agrees one grade for the panel, the
/// force answers. Start with [CaseAccess], which says who may see what.
@NullMarked
package candour.backend.scrutiny.review;

import org.jspecify.annotations.NullMarked;

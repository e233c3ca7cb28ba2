/// The statistics of whom the body reaches, compared with who lives here, without any data: each figure by a published
/// formula. Knows nothing of areas, people or the database. Start with [Measuring].
@NullMarked
package candour.backend.representation.measure;

import org.jspecify.annotations.NullMarked;

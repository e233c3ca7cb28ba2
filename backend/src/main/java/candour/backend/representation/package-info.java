/// Whom the body reaches, compared with who lives here. Personal answers about equality live only here, under their own
/// key and their own account of the database, and lead back to nobody. Start with [AnsweringAboutYourself].
@NullMarked
package candour.backend.representation;

import org.jspecify.annotations.NullMarked;

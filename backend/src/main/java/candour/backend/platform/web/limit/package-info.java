/// Slows down machines without shutting out a room full of people behind one address. What is remembered of a source
/// is a number nobody can turn back into an address, in memory alone, and it is forgotten within minutes. Start with
/// [RateLimit]. Knows no feature.
@NullMarked
package candour.backend.platform.web.limit;

import org.jspecify.annotations.NullMarked;

/// The portal as a program: the command line and nothing else. Start with [Application].
@NullMarked
package candour.backend;

import org.jspecify.annotations.NullMarked;

/// Pictures of every screen, compared with those that somebody looked at. Start with [PicturesTest].
@NullMarked
package candour.mobile.picture;

import org.jspecify.annotations.NullMarked;

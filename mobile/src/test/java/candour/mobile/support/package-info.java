/// What tests of screens share. Start with [ScreenChecks].
@NullMarked
package candour.mobile.support;

import org.jspecify.annotations.NullMarked;

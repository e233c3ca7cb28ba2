/// The home screen: what the app is for, what it cannot do yet, and the way to the web version. Knows the ends of the
/// device and how the app looks. Start with [HomeViewModel].
@NullMarked
package candour.mobile.home;

import org.jspecify.annotations.NullMarked;

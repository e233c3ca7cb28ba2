/// What the app asks of the device it runs on, each behind an interface of ours, so that screens can be tried without
/// a phone. Knows no screen. Start with [WebBrowser].
@NullMarked
package candour.mobile.device;

import org.jspecify.annotations.NullMarked;

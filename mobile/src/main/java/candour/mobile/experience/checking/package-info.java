/// "Check my report": whoever holds a reference sees how far their report has come, reads the answer, writes, takes the
/// report back or erases it. Keeps nothing on the device. Start with [CheckingViewModel].
@NullMarked
package candour.mobile.experience.checking;

import org.jspecify.annotations.NullMarked;

/// What the app keeps on the device: whole files or none, public documents for reading without a network, and the one
/// way to erase everything. Knows no screen. Start with [AppFolder].
@NullMarked
package candour.mobile.store;

import org.jspecify.annotations.NullMarked;

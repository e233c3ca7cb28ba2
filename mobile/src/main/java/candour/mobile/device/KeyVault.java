package candour.mobile.device;

import java.util.Optional;

/// Seals what must not be readable on the device, with a key for each owner, and destroys that key when the owner's
/// things must be gone. May be used from any thread.
public interface KeyVault {

    /// What keeps others from the keys.
    enum Protection {
        /// Nothing but the folder that belongs to this app: who can read that folder can read the keys.
        FOLDER_OF_THE_APP,
        /// The device's own store of keys, which gives them to nobody.
        STORE_OF_THE_DEVICE
    }

    /// What came of opening.
    sealed interface Opening {

        /// It is what was sealed.
        final class Opened implements Opening {
            private final byte[] content;

            /// @param content as it was sealed; not copied
            public Opened(byte[] content) {
                this.content = content;
            }

            /// As it was sealed.
            public byte[] content() {
                return content;
            }
        }

        /// Its key was destroyed, so it is gone for good.
        record Wiped() implements Opening {}

        /// It is not what was sealed, or the key cannot be read.
        record Unreadable() implements Opening {}
    }

    /// What protects the keys on this device, for a screen to say.
    Protection protection();

    /// Seals it with the owner's key, which is made, and outlasts a crash, when there is none.
    ///
    /// @param owner letters, digits, `_` and `-`
    /// @param kind what it is; it opens as nothing else
    /// @return empty where the device cannot keep a key
    Optional<byte[]> seal(String owner, String kind, byte[] content);

    /// Opens what was sealed for this owner as this kind.
    Opening open(String owner, String kind, byte[] sealed);

    /// Destroys the owner's key: nothing sealed with it can be opened again.
    ///
    /// @return whether there is no such key any more
    boolean wipe(String owner);
}

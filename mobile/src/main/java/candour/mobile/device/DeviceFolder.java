package candour.mobile.device;

import com.gluonhq.attach.storage.StorageService;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;

/// The folder that belongs to this app on this device and that no other app reads.
public final class DeviceFolder {
    private DeviceFolder() {}

    /// The folder; empty on a device that gives none, where nothing can be kept.
    public static Optional<Path> find() {
        return StorageService.create()
                .flatMap(StorageService::getPrivateStorage)
                .map(File::toPath);
    }
}

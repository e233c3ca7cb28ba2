package candour.backend.platform.key;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.context.annotation.Requires;

/// Where the keys lie. Set as `candour.key.folder` by the option `--keys` or the variable `CANDOUR_KEYS`.
///
/// @param folder path of a folder outside the database, which only its owner may read
@Requires(property = "candour.key.folder")
@ConfigurationProperties("candour.key")
record KeySettings(String folder) {}

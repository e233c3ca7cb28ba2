package candour.shared.wire;

import org.jspecify.annotations.Nullable;

/// A police force.
///
/// @param id identifier of data.police.uk: `west-midlands`
/// @param name published name
/// @param area GSS code of the force area; null for a force without one
public record ForceEntry(String id, String name, @Nullable String area) {}

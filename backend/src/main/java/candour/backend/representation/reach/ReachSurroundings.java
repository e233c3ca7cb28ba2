package candour.backend.representation.reach;

import jakarta.inject.Singleton;

/// What other rooms know that belongs beside the figures.
///
/// @param panels how big single panels are
/// @param following what was planned for groups that were flagged
@Singleton
record ReachSurroundings(PanelWords panels, FollowingUp following) {}

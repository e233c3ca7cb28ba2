package candour.mobile.nav;

/// What stands in the column of a screen, takes the height that is left, and scrolls within itself: a long list.
public interface Filling {}

package candour.backend.panel;

/// Whether a panel still meets.
public enum PanelStatus {
    /// It meets.
    OPEN,
    /// It has ended, and is shown as ended.
    CLOSED
}

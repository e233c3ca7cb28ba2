package candour.backend.panel.application;

import candour.backend.panel.Panel;

/// An application as its applicant sees it.
///
/// @param application what is known of it
/// @param panel they want to join
/// @param words of the panel officer to them; empty where there are none
public record FollowedApplication(Application application, Panel panel, String words) {
    @Override
    public String toString() {
        return "an application";
    }
}

package candour.backend.panel.application;

import candour.backend.panel.Panel;

/// An application before a panel officer. It has no answers about equality: those are nowhere near.
///
/// @param application what is known of it
/// @param panel they want to join
/// @param answers what they said
/// @param words of the panel officer to them; empty where there are none
record OpenedApplication(Application application, Panel panel, ApplicationAnswers answers, String words) {
    @Override
    public String toString() {
        return "an opened application";
    }
}

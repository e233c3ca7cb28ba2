package candour.backend.platform.web;

/// Says whether the figures of this portal are the made-up sample; the feature that holds the records answers.
public interface MadeUpData {

    /// True while any stored record comes from the made-up sample.
    boolean present();
}

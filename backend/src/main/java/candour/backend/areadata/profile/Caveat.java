package candour.backend.areadata.profile;

import candour.backend.platform.text.Texts;

/// What must be known before figures are believed. The first five stand with every ratio.
/// Source: Race Disparity Unit, "Stop and search data and the effect of geographical differences" (2021), and the
/// notes of the published data.
public enum Caveat {
    RESIDENTS_ARE_NOT_THE_STREET,
    CLUSTERING,
    CENSUS_AGES,
    NOT_STATED,
    SMALL_AREA,
    NOT_WHOLE,
    CHINESE_SERIES_BREAK,
    OUTCOME_NAMES_CHANGED,
    FIND_RATE_NOT_RECORDED,
    DATE_ONLY,
    HISTORIC_AREA,
    SAMPLE,
    RATE_IS_NOT_A_PROBABILITY;

    /// A short heading.
    public String title(Texts texts) {
        return texts.say("areadata.caveat." + name());
    }

    /// A sentence or two for residents.
    String words(Texts texts) {
        return texts.say("areadata.caveat." + name() + ".words");
    }
}

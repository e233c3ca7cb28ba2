package candour.backend.areadata.profile;

import candour.backend.areadata.measure.Proportion;

/// What came of searches of people.
///
/// @param action searches with any outcome other than no further action, of those with an outcome recorded
/// @param arrest searches that ended in arrest, of those with an outcome recorded
/// @param noFurtherAction searches after which nothing further was done, of those with an outcome recorded
/// @param notRecorded outcome left blank, of all; a blank is not "no further action"
/// @param find how often the outcome was linked to what was searched for
public record OutcomeRates(
        Proportion action, Proportion arrest, Proportion noFurtherAction, Proportion notRecorded, FindRate find) {}

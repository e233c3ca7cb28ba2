package candour.backend.meeting.search;

import candour.backend.platform.reference.PublicReference;
import candour.shared.text.Language;
import java.time.LocalDate;

/// A published text as the search takes it.
///
/// @param kind what it is
/// @param reference its name outside
/// @param forceId number of the force it is about
/// @param language it is written in
/// @param path where it is read
/// @param title what a list of findings calls it, at most 300 letters
/// @param day it is about
/// @param text all its words, as the public reads them
public record SearchEntry(
        SearchKind kind,
        PublicReference reference,
        int forceId,
        Language language,
        String path,
        String title,
        LocalDate day,
        String text) {}

package candour.backend.scrutiny.draw;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Why a drawn case is not looked at. Nothing else is a reason. Source: APCC race disparity toolkit, West Midlands
/// (random records with their footage).
enum ReplacedBecause {
    /// There should be footage, and there is none.
    NO_FOOTAGE,
    /// An investigation, a court case or a complaint is under way.
    LIVE_CASE,
    /// The record is of something other than a stop and search.
    NOT_A_SEARCH;

    /// What is stored, and part of the key of its words.
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<ReplacedBecause> find(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}

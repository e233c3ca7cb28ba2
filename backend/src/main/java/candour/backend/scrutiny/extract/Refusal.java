package candour.backend.scrutiny.extract;

/// Why an extract, or a cell of it, is not taken in.
///
/// @param line of the file, from 1; 0 where it is about the whole file
/// @param column heading of the column; empty where it is about the whole row or file
/// @param reason part of the key of its words
/// @param found what stands there, as far as it is shown to the one who sent it; never kept
record Refusal(long line, String column, String reason, String found) {
    static final String EMPTY_FILE = "empty-file";
    static final String TOO_LARGE = "too-large";
    static final String TOO_MANY = "too-many";
    static final String NOT_UTF_8 = "not-utf-8";
    static final String NOT_CSV = "not-csv";
    static final String UNKNOWN_COLUMN = "unknown-column";
    static final String MISSING_COLUMN = "missing-column";
    static final String COLUMN_TWICE = "column-twice";
    static final String CELLS = "cells";
    static final String MISSING = "missing";
    static final String NOT_IN_LIST = "not-in-list";
    static final String NOT_YES_NO = "not-yes-no";
    static final String NOT_A_MONTH = "not-a-month";
    static final String OUTSIDE_PERIOD = "outside-period";
    static final String NOT_A_NUMBER = "not-a-number";
    static final String NUMBER_TWICE = "number-twice";
    static final String NOT_A_DISTRICT = "not-a-district";
    static final String TOO_LONG = "too-long";

    /// Begins the reasons of personal details: `personal.phone`.
    static final String PERSONAL = "personal.";

    static Refusal ofFile(String reason, String found) {
        return new Refusal(0, "", reason, found);
    }
}

-- Records of extracts, under the force's own pseudonymous numbers. No names, exact times, places or officers.
CREATE TABLE case_record (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    extract_id BIGINT NOT NULL,
    record_number VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- month of the search, such as 202604
    searched_month INT NOT NULL,
    -- codes of the published lists; empty where the file said nothing
    power VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    object_of_search VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    outcome VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- yes, no, not-known
    outcome_linked VARCHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    grounds TEXT NOT NULL,
    body_worn_video VARCHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- GSS code of the district; empty where the file said nothing
    district VARCHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    age_range VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    self_defined_ethnicity VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    officer_defined_ethnicity VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    gender VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    more_than_outer_clothing VARCHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    force_used VARCHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- random, so that the mark tells nothing of what it was made from
    salt BINARY(16) NOT NULL,
    -- SHA-256 of the salt and the record as it came: what the public sees of it
    mark BINARY(32) NOT NULL,
    UNIQUE KEY case_record_by_number (extract_id, record_number),
    UNIQUE KEY case_record_by_mark (mark)
);

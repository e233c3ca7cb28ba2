-- The lists of codes behind the published words, with the time each code was in use. Lists change by adding rows.
CREATE TABLE reference_code (
    -- gender, age_range, self_defined_ethnicity, officer_defined_ethnicity, legislation, object_of_search, outcome
    list VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- our wording for residents
    label VARCHAR(160) NOT NULL,
    -- ethnic group for ethnicity; arrest, no-further-action, other-action for outcome; with-grounds (the officer needs
    -- reasonable grounds) or without-grounds for legislation; else empty
    grouped_as VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    position SMALLINT NOT NULL,
    -- null where the day is not known or lies before any published month
    valid_from DATE NULL,
    valid_until DATE NULL,
    source VARCHAR(200) NOT NULL,
    -- what a reader of a series must know about the code, such as a break; else empty
    note VARCHAR(300) NOT NULL,
    PRIMARY KEY (list, code)
);

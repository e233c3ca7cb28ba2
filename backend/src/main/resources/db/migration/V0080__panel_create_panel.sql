-- Scrutiny panels, open ones and those that have closed: a panel that is gone stays visible as gone.
CREATE TABLE panel (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    reference BINARY(16) NOT NULL UNIQUE,
    force_id INT NOT NULL,
    name VARCHAR(150) NOT NULL,
    -- STOP_AND_SEARCH, USE_OF_FORCE, YOUTH, CUSTODY, DATA
    kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- what it looks at and what it may do about it
    remit VARCHAR(2000) NOT NULL,
    -- terms of reference: what members agree to
    terms VARCHAR(4000) NOT NULL,
    -- the place it looks after
    area_code CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- whether its chair works neither for the police nor for the body that oversees them
    independent_chair BOOLEAN NOT NULL,
    -- months from one meeting to the next
    cadence_months SMALLINT NOT NULL,
    seats SMALLINT NOT NULL,
    -- seats somebody sits in; only the one statement that takes or frees a seat changes it
    taken SMALLINT NOT NULL,
    -- members who must be there for a meeting to decide
    quorum SMALLINT NOT NULL,
    -- youngest and oldest age in years of whoever joins; null where there is no oldest
    age_from SMALLINT NOT NULL,
    age_to SMALLINT NULL,
    -- months of one term
    term_months SMALLINT NOT NULL,
    -- OPEN, CLOSED
    status VARCHAR(6) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- made up, for trials
    sample BOOLEAN NOT NULL,
    -- goes up with every change of what is said about it, so that two editors never overwrite each other
    version INT NOT NULL,
    KEY panel_by_force (force_id, status),
    KEY panel_by_area (area_code)
);

-- Every version of minutes that was ever saved; none is changed or removed while the minutes are kept.
CREATE TABLE minutes_version (
    minutes_id BIGINT NOT NULL,
    version INT NOT NULL,
    -- public reference of the account that saved it
    saved_by CHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    saved_at DATETIME(6) NOT NULL,
    -- drafted, changed, added, removed, correction
    act VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- the section it is about; null for all
    section INT NULL,
    PRIMARY KEY (minutes_id, version)
);

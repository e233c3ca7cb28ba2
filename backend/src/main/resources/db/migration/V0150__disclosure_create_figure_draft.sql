-- Counts of one quarter, sealed, until two people have released the figures made from them and the year is over. With
-- the last quarter of a year the counts of the year are sealed too.
CREATE TABLE figure_draft (
    -- random; its name in addresses of staff pages
    id BINARY(16) NOT NULL PRIMARY KEY,
    force_id INT NOT NULL,
    -- year and quarter in one number: 20264
    quarter INT NOT NULL,
    -- true for the made-up figures of a trial, which stand apart
    sample BOOLEAN NOT NULL,
    -- ready, proposed, released
    state VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- the counts under the key for releases
    sealed MEDIUMBLOB NOT NULL,
    -- public reference of the account that proposed the release; another must approve it
    proposed_by CHAR(32) CHARACTER SET ascii COLLATE ascii_bin NULL,
    version INT NOT NULL,
    UNIQUE KEY figure_draft_by_quarter (force_id, sample, quarter)
);

-- One row for each force that ever supplied a month. Its mark is another random number after each change of the
-- force's entries in the ledger, so that whoever keeps the ledger in memory reads again only what changed.
CREATE TABLE force_change (
    force_id SMALLINT NOT NULL PRIMARY KEY,
    mark BIGINT NOT NULL
);

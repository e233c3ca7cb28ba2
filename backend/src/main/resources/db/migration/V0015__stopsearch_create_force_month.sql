-- The ledger: one row for each force and month that was supplied. No row means not supplied, never zero.
CREATE TABLE force_month (
    force_id SMALLINT NOT NULL,
    edition_month INT NOT NULL,
    batch_id BIGINT NOT NULL,
    searches INT NOT NULL,
    -- searches that involved a person
    people INT NOT NULL,
    without_location INT NOT NULL,
    rejected INT NOT NULL,
    -- times the month was replaced by a different file
    revisions SMALLINT NOT NULL,
    sample BOOLEAN NOT NULL,
    PRIMARY KEY (force_id, edition_month),
    KEY force_month_by_month (edition_month)
);

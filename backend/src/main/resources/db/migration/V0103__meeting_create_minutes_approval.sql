-- Who approved which version of minutes. A version that nobody approved yet has no rows, so a change withdraws them.
CREATE TABLE minutes_approval (
    minutes_id BIGINT NOT NULL,
    version INT NOT NULL,
    -- chair, second
    part VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- public reference of the account
    account CHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- what they were: chair, vice-chair, panel-officer
    role VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    approved_at DATETIME(6) NOT NULL,
    -- SHA-256 of all that might point to a person and that they looked at, one by one
    looked_at BINARY(32) NOT NULL,
    PRIMARY KEY (minutes_id, version, part),
    UNIQUE KEY minutes_approval_by_account (minutes_id, version, account)
);

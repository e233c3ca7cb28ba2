-- What came of vetting, per person and class of material; the result alone, never what it rests on.
CREATE TABLE clearance (
    -- public reference of the account
    account_reference BINARY(16) NOT NULL,
    -- RECORDS, FOOTAGE, CUSTODY
    material VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- NONE, IN_PROGRESS, CLEARED, REFUSED, EXPIRED
    status VARCHAR(11) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- the day it was written down
    noted_on DATE NOT NULL,
    -- the last day a clearance holds; null for the other results
    expires_on DATE NULL,
    PRIMARY KEY (account_reference, material)
);

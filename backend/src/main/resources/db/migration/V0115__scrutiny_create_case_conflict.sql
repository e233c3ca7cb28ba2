-- Members who said that a case is too close to them. They do not see it any more, and nobody asks why.
CREATE TABLE case_conflict (
    case_id BIGINT NOT NULL,
    account CHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    declared_on DATE NOT NULL,
    PRIMARY KEY (case_id, account)
);

-- What members need to take part in a meeting; it may say something about their health.
CREATE TABLE meeting_adjustment (
    meeting_id BIGINT NOT NULL,
    -- public reference of the account
    account CHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- sealed
    needs BLOB NOT NULL,
    PRIMARY KEY (meeting_id, account)
);

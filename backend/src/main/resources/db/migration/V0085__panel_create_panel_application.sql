-- People who want to join a panel. Nothing here tells more finely than the ISO week when they asked, so that answers
-- about equality, which are given afterwards and apart, cannot be matched by time.
CREATE TABLE panel_application (
    -- random, so that the order of the rows is not the order in which they came
    id BINARY(16) NOT NULL PRIMARY KEY,
    -- HMAC-SHA256 of the applicant's reference under a key kept outside the database
    reference_hash BINARY(32) NOT NULL UNIQUE,
    panel_id BIGINT NOT NULL,
    force_id INT NOT NULL,
    -- ISO 8601 week it came in, such as 202647
    received_week INT NOT NULL,
    -- RECEIVED, TALK, WAITING, APPOINTED, DECLINED, WITHDRAWN
    status VARCHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- language of the applicant, as in ISO 639-1
    language CHAR(2) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- what they said, sealed; null once they took it back
    answers MEDIUMBLOB NULL,
    -- the last words of the panel officer to them, sealed
    words BLOB NULL,
    -- first month in which it is not kept any more, such as 202711
    ends_month INT NOT NULL,
    -- goes up with every change by staff
    version INT NOT NULL,
    KEY panel_application_by_queue (force_id, status, received_week),
    KEY panel_application_by_panel (panel_id, status),
    KEY panel_application_by_end (ends_month)
);

-- Answers of every kind that were not sent yet. Only the browser's cookie opens them; a row lives for at most 24 hours.
CREATE TABLE draft (
    -- made from the cookie's secret and a key kept outside the database
    id BINARY(32) NOT NULL PRIMARY KEY,
    -- sealed under a key that is made anew from the cookie's secret each time and kept nowhere
    content MEDIUMBLOB NOT NULL,
    -- a full hour, so that it does not tell when exactly somebody began
    expires_at DATETIME(6) NOT NULL,
    KEY draft_by_end (expires_at)
);

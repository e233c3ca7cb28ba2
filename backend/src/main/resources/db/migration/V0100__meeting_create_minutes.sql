-- Minutes of meetings: where they stand. Their words are kept version by version beside.
CREATE TABLE minutes (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    reference BINARY(16) NOT NULL UNIQUE,
    meeting_id BIGINT NOT NULL,
    panel_id BIGINT NOT NULL,
    force_id INT NOT NULL,
    -- language they are written in, as in ISO 639-1
    language CHAR(2) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- number of the newest version; goes up with every saved change
    version INT NOT NULL,
    -- whether they were sent to be approved
    sent BOOLEAN NOT NULL,
    -- what the version under way puts right; empty before they are first published
    correction VARCHAR(1000) NOT NULL,
    -- the version the public reads; null until they are published
    published_version INT NULL,
    first_published_at DATETIME(6) NULL,
    published_at DATETIME(6) NULL,
    started_at DATETIME(6) NOT NULL,
    sample BOOLEAN NOT NULL,
    UNIQUE KEY minutes_by_meeting (meeting_id, language),
    KEY minutes_by_panel (panel_id, first_published_at),
    KEY minutes_by_force (force_id, published_version)
);

-- What was put right in published minutes, and when; the public reads it beside them.
CREATE TABLE minutes_correction (
    minutes_id BIGINT NOT NULL,
    -- the version with the correction in it
    version INT NOT NULL,
    corrected_at DATETIME(6) NOT NULL,
    what VARCHAR(1000) NOT NULL,
    PRIMARY KEY (minutes_id, version)
);

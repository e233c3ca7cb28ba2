-- The sections of each version of minutes.
CREATE TABLE minutes_section (
    minutes_id BIGINT NOT NULL,
    version INT NOT NULL,
    -- keeps its number through all versions
    section INT NOT NULL,
    position INT NOT NULL,
    heading VARCHAR(200) NOT NULL,
    -- paragraphs and lists as plain text
    body MEDIUMTEXT NOT NULL,
    PRIMARY KEY (minutes_id, version, section)
);

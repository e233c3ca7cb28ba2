-- Reports in which somebody may be at risk. Words suggest, staff decide; nothing is ever passed on by itself.
CREATE TABLE safeguarding_flag (
    experience_id BINARY(16) NOT NULL PRIMARY KEY,
    force_id INT NOT NULL,
    -- suggested by words in the report; flagged by a caseworker; decided by the safeguarding lead
    state VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- why staff raised it, sealed under the report's lasting key
    reason BLOB NULL,
    -- no-concern, watch, act
    decision VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NULL,
    -- why it was decided so, sealed under the report's lasting key
    decision_reason BLOB NULL,
    version INT NOT NULL,
    KEY safeguarding_flag_by_queue (force_id, state)
);

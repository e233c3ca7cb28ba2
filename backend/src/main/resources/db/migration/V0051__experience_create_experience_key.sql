-- The key of each report, sealed under the portal's own, which is kept outside the database. Without its row here a
-- report cannot be read by anybody, in no backup either: erasing a report is deleting its keys.
CREATE TABLE experience_key (
    experience_id BINARY(16) NOT NULL,
    -- 1 lasting: answers and messages; 2 passing: the answers that could point to one stop
    part TINYINT NOT NULL,
    sealed_key VARBINARY(255) NOT NULL,
    PRIMARY KEY (experience_id, part)
);

-- Published documents that show a change.
CREATE TABLE recommendation_evidence (
    recommendation_id BIGINT NOT NULL,
    -- number of the step that brings it
    step INT NOT NULL,
    -- 1, 2, 3 within the step
    number INT NOT NULL,
    label VARCHAR(200) NOT NULL,
    address VARCHAR(500) NOT NULL,
    PRIMARY KEY (recommendation_id, step, number)
);

-- What the safeguarding lead has to do because a caseworker asked: a clock of staff's own work. A suggestion by words has
-- no row here, so nothing tells when its report came.
CREATE TABLE safeguarding_task (
    experience_id BINARY(16) NOT NULL PRIMARY KEY,
    -- the day a caseworker asked
    asked_on DATE NOT NULL
);

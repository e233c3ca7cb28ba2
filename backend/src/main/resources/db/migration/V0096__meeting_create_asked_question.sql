-- Questions of the public as they were asked. Nobody is asked for a name or a way to be reached.
CREATE TABLE asked_question (
    id BINARY(16) NOT NULL PRIMARY KEY,
    -- the meeting it was asked for
    meeting_id BIGINT NOT NULL,
    force_id INT NOT NULL,
    language CHAR(2) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- sealed
    content BLOB NOT NULL,
    -- force, panel, office
    put_to VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    received_week INT NOT NULL,
    -- waiting, published, refused
    state VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- why it was not published
    reason VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
    version INT NOT NULL,
    KEY asked_question_by_meeting (meeting_id, state),
    KEY asked_question_by_force (force_id, state)
);

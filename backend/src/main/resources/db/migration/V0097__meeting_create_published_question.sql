-- Questions of the public as they are published, and their answers.
CREATE TABLE published_question (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    reference BINARY(16) NOT NULL UNIQUE,
    -- the meeting that has it on its agenda now
    meeting_id BIGINT NOT NULL,
    -- the meeting it was asked for
    first_meeting_id BIGINT NOT NULL,
    panel_id BIGINT NOT NULL,
    force_id INT NOT NULL,
    language CHAR(2) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    content VARCHAR(2000) NOT NULL,
    -- force, panel, office
    put_to VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    published_on DATE NOT NULL,
    answer VARCHAR(8000) NULL,
    answer_language CHAR(2) CHARACTER SET ascii COLLATE ascii_bin NULL,
    -- what the one who answered is: force-contact, panel-officer, chair
    answered_by VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
    answered_on DATE NULL,
    version INT NOT NULL,
    KEY published_question_by_meeting (meeting_id),
    KEY published_question_by_panel (panel_id, answered_on),
    KEY published_question_by_force (force_id, answered_on)
);

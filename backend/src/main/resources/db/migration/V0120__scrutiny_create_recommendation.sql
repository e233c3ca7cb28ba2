-- What a panel asks of the force, or of the body that oversees it. Where it stands is worked out from its steps.
CREATE TABLE recommendation (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    reference BINARY(16) NOT NULL UNIQUE,
    panel_id BIGINT NOT NULL,
    force_id INT NOT NULL,
    -- where it was decided; null where at no meeting
    meeting_id BIGINT NULL,
    -- the drawn case it comes from, never shown to the public; null where from none
    case_reference BINARY(16) NULL,
    -- force, body
    addressee VARCHAR(5) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    theme VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    language CHAR(2) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    title VARCHAR(200) NOT NULL,
    found TEXT NOT NULL,
    asked TEXT NOT NULL,
    -- by when it is to be answered
    due_on DATE NOT NULL,
    -- where it stands for those who work with it: draft, agreed, set-aside, awaiting, answered, changed, judged
    state VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- where it stands for the public; null until it is delivered
    shown VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NULL,
    -- the last position and verdict that the public may see: accepted, in-part, declined; satisfied, partly, not-satisfied
    position VARCHAR(15) CHARACTER SET ascii COLLATE ascii_bin NULL,
    verdict VARCHAR(15) CHARACTER SET ascii COLLATE ascii_bin NULL,
    -- by when the change was promised, in what the public may see
    change_due_on DATE NULL,
    -- since when a text waits for a second person; null where none does
    checking_on DATE NULL,
    delivered_on DATE NULL,
    -- day of the last step that everybody may see, or of the draft
    moved_on DATE NOT NULL,
    sample BOOLEAN NOT NULL,
    version INT NOT NULL,
    KEY recommendation_by_force (force_id, state),
    KEY recommendation_by_panel (panel_id, shown),
    KEY recommendation_by_day (shown, moved_on, id)
);

-- How many people of each role came; never who.
CREATE TABLE meeting_attendance (
    meeting_id BIGINT NOT NULL,
    -- chair, member, organisation, observer, force, office, public
    role VARCHAR(15) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    people INT NOT NULL,
    PRIMARY KEY (meeting_id, role)
);

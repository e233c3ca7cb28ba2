-- What was planned and done to reach people: never who came, only how many.
CREATE TABLE outreach_activity (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    reference BINARY(16) NOT NULL UNIQUE,
    force_id SMALLINT NOT NULL,
    title VARCHAR(120) NOT NULL,
    -- stall, workshop, focus-group, school-session, survey, online, leaflet, meeting-of-others
    method VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- inform, consult, participate, co-produce
    engagement_level VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- planned, held, followed-up, cancelled
    status VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    partner_id BIGINT NULL,
    area_code CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- codes of the groups it is for, such as ethnic-group.black, with commas; empty for everybody
    audience VARCHAR(1000) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- the day it is planned for, or was held
    takes_place_on DATE NOT NULL,
    -- public reference of the account that sees to it
    owner BINARY(16) NOT NULL,
    -- how many people took part; null before, and where nobody counted
    headcount INT NULL,
    cost_pence BIGINT NULL,
    -- of those who answered before and after a workshop: mean confidence from 1 to 5 in tenths, and how many answered
    confidence_before INT NULL,
    confidence_after INT NULL,
    confidence_answers INT NULL,
    -- what is to follow, and by when
    follow_up VARCHAR(1000) NULL,
    follow_up_due_on DATE NULL,
    -- what came of it
    followed_up VARCHAR(1000) NULL,
    cancelled_because VARCHAR(300) NULL,
    version INT NOT NULL,
    KEY outreach_activity_by_day (force_id, takes_place_on),
    KEY outreach_activity_by_status (force_id, status, takes_place_on)
);

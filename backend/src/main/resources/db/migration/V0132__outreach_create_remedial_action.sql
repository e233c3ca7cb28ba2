-- Which flagged group an activity is meant to reach, so that it can be measured again. Source: Equality Framework 3.2.
CREATE TABLE remedial_action (
    activity_id BIGINT NOT NULL PRIMARY KEY,
    force_id SMALLINT NOT NULL,
    -- such as ethnic-group.black
    group_code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- on what occasion the group was under-represented, such as applied
    occasion VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- where it was under-represented
    area_code CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- the day the flag led to this activity
    made_on DATE NOT NULL,
    KEY remedial_action_by_flag (force_id, group_code, occasion)
);

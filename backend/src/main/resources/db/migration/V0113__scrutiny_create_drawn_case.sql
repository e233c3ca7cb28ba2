-- Records that were drawn, in the order in which they came, and those put in place of others.
CREATE TABLE drawn_case (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    reference BINARY(16) NOT NULL UNIQUE,
    draw_id BIGINT NOT NULL,
    record_id BIGINT NOT NULL,
    -- number of the stratum in the plan, and the place in its order, both from 1
    stratum SMALLINT NOT NULL,
    place INT NOT NULL,
    -- why it was taken out, no-footage, live-case, not-a-search, and when; null while it is in
    replaced_because VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
    replaced_on DATE NULL,
    UNIQUE KEY drawn_case_by_place (draw_id, stratum, place),
    UNIQUE KEY drawn_case_by_record (draw_id, record_id)
);

-- When the panel watched footage of a case. The footage stays with the force.
CREATE TABLE case_viewing (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    case_id BIGINT NOT NULL,
    viewed_on DATE NOT NULL,
    -- how many members watched
    members INT NOT NULL,
    -- public reference of the account that noted it
    noted_by CHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    KEY case_viewing_by_case (case_id, viewed_on)
);

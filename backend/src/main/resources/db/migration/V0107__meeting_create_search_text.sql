-- Published texts that the public can search: minutes, answers of the force.
CREATE TABLE search_text (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    -- minutes, answer
    kind VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    reference BINARY(16) NOT NULL,
    force_id INT NOT NULL,
    language CHAR(2) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- where it is read
    path VARCHAR(200) NOT NULL,
    title VARCHAR(300) NOT NULL,
    -- the day it is about
    about_on DATE NOT NULL,
    content MEDIUMTEXT NOT NULL,
    UNIQUE KEY search_text_by_reference (kind, reference),
    KEY search_text_by_day (kind, about_on, id)
);

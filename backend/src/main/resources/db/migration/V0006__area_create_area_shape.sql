-- The shape of an area: detail 0 as published, 1 and 2 simplified for the web. WKB, longitude then latitude (WGS84).
CREATE TABLE area_shape (
    area_id INT NOT NULL,
    detail TINYINT NOT NULL,
    vintage SMALLINT NOT NULL,
    points INT NOT NULL,
    -- true where the shape is the project's own sketch, not a published boundary
    sketch BOOLEAN NOT NULL,
    wkb MEDIUMBLOB NOT NULL,
    PRIMARY KEY (area_id, detail)
);

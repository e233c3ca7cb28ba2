-- Police forces by the identifier of data.police.uk.
CREATE TABLE police_force (
    id SMALLINT NOT NULL PRIMARY KEY,
    slug VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
    name VARCHAR(80) NOT NULL,
    -- GSS code of the force area; null for a force without one
    area_code CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NULL UNIQUE,
    url VARCHAR(200) NOT NULL,
    telephone VARCHAR(20) NOT NULL
);

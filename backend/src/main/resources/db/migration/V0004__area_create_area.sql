CREATE TABLE area (
    id INT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    -- GSS code, such as E08000025
    code CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
    -- country, force, district, ward, lsoa
    kind VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name VARCHAR(120) NOT NULL,
    -- the next rung of the ladder; null where no lookup was imported
    parent_id INT NULL,
    -- newest vintage of the ladder, boundary or table that names the area, such as 2024
    vintage SMALLINT NOT NULL,
    -- false once a newer ladder of the same kind no longer has it
    current BOOLEAN NOT NULL,
    KEY area_by_parent (parent_id, kind, name),
    KEY area_by_kind (kind, current, name)
);

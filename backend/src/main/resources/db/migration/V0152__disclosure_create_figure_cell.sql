-- The figures of a release as everybody may know them: a rounded number, or a mark alone. What was kept back is not
-- here. The portal's account adds rows and can never change or remove one.
CREATE TABLE figure_cell (
    release_id BIGINT NOT NULL,
    -- whose rows were counted: told
    population VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- quarter 20264, or year 2026
    period INT NOT NULL,
    -- GSS code of the district; empty for the whole force
    area_code VARCHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    table_code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- category of the table's first and second attribute; empty where it has none
    first_category VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    second_category VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- shown, suppressed, mostly, none
    mark VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- the number rounded to five, at least 10; 0 where there is a mark alone
    shown INT NOT NULL,
    PRIMARY KEY (release_id, population, period, area_code, table_code, first_category, second_category)
);

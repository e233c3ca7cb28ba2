-- Residents by census category. One table may be stored for an area from several geographies; the reader chooses.
CREATE TABLE population (
    area_id INT NOT NULL,
    -- ONS table id, such as TS021
    census_table VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- number of categories of the table as imported, such as 19 or 5
    categories SMALLINT NOT NULL,
    -- the geography it was counted for, such as LTLA21, PFA22, LSOA21, LAD24
    geography VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- code of the category in reference_code, or "total"
    category VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    residents INT NOT NULL,
    PRIMARY KEY (area_id, census_table, categories, geography, category)
);

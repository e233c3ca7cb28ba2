-- Residents by census category, one row per area, table and geography. One table may be stored for an area from
-- several geographies; the reader chooses. A neighbourhood's table is one short row, not one row per category.
CREATE TABLE population (
    area_id INT NOT NULL,
    -- ONS table id, such as TS021
    census_table VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- number of categories of the table as imported, such as 19 or 5
    categories SMALLINT NOT NULL,
    -- the geography it was counted for, such as LTLA21, PFA22, LSOA21, LAD24
    geography VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- code=residents for each category and the total, parted by spaces: "total=1474 asian=158 black=11 ..."
    counts VARCHAR(600) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (area_id, census_table, categories, geography),
    KEY population_by_table (census_table, categories, geography)
);

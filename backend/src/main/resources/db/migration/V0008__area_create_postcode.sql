CREATE TABLE postcode (
    -- without the space, upper case
    postcode VARCHAR(7) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    latitude DECIMAL(8,6) NOT NULL,
    longitude DECIMAL(9,6) NOT NULL,
    district_id INT NULL,
    ward_id INT NULL,
    lsoa_id INT NULL
);

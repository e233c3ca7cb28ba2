-- The published map points, each with the areas it lies in. Not the places where searches happened.
CREATE TABLE location (
    id INT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    latitude DECIMAL(8,6) NOT NULL,
    longitude DECIMAL(9,6) NOT NULL,
    district_id INT NULL,
    ward_id INT NULL,
    lsoa_id INT NULL,
    UNIQUE KEY location_by_point (latitude, longitude),
    KEY location_by_district (district_id),
    KEY location_by_ward (ward_id),
    KEY location_by_lsoa (lsoa_id)
);

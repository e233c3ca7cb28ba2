-- Counts of one area, one force and one period, packed (see candour.backend.areadata.tally.FigureCells).
-- area_id is area.id of a district, ward or lsoa, or the force's own number below 0: a force has figures
-- whether or not its area is known. period is a month as 202305; forces also have years, as 2023, being the
-- sum of their months.
CREATE TABLE area_figures (
    area_id INT NOT NULL,
    period INT NOT NULL,
    force_id SMALLINT NOT NULL,
    cells MEDIUMBLOB NOT NULL,
    PRIMARY KEY (area_id, period, force_id),
    KEY area_figures_by_force (force_id, period)
);

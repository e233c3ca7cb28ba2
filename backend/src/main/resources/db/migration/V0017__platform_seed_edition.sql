-- Every portal begins with the first edition.
INSERT INTO edition (id, number, changed_at) VALUES (1, 1, '2026-01-01 00:00:00');

-- Where in the archive the words came from: "3:5120-9000". Nothing for those of an older version,
-- until they are archived.
ALTER TABLE revision ADD COLUMN place TEXT;

-- Further names of a report: an address it moved to, what its outlet's feed calls it.
CREATE TABLE alias (
    sameness TEXT PRIMARY KEY,
    report BIGINT NOT NULL REFERENCES report (id)
);

-- The last place of the archive that the rows know; who adds a report holds this row.
CREATE TABLE progress (
    id INTEGER PRIMARY KEY,
    place TEXT NOT NULL
);

INSERT INTO progress (id, place) VALUES (1, '0:0-0');

-- Reports are numbered in the order of the archive, so that they can be made anew.
${freeNumbers}

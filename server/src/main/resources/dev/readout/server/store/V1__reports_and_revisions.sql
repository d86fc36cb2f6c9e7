-- A published report, whatever became of its text. Times are milliseconds since 1970 in UTC.
CREATE TABLE report (
    id ${identity},
    -- What makes a submission the same report: its canonical address, or a digest of its words.
    sameness TEXT NOT NULL UNIQUE,
    received BIGINT NOT NULL
);

-- The report as it was seen at one time. A submission with other words is a new one.
CREATE TABLE revision (
    report BIGINT NOT NULL REFERENCES report (id),
    number INTEGER NOT NULL,
    seen BIGINT NOT NULL,
    digest TEXT NOT NULL,
    title TEXT,
    text TEXT NOT NULL,
    url TEXT,
    outlet TEXT,
    published TEXT,
    PRIMARY KEY (report, number)
);

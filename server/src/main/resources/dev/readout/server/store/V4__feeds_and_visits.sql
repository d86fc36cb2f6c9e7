-- A feed that is read again and again. Times are milliseconds since 1970 in UTC.
CREATE TABLE feed (
    id ${identity},
    sameness TEXT NOT NULL UNIQUE,
    url TEXT NOT NULL,
    outlet TEXT,
    title TEXT,
    added BIGINT NOT NULL,
    paused INTEGER NOT NULL,
    -- When it is read next, and how long after that again.
    due BIGINT NOT NULL,
    pace BIGINT NOT NULL,
    failures INTEGER NOT NULL,
    tag TEXT,
    modified TEXT,
    last BIGINT,
    outcome TEXT NOT NULL
);

-- An address to fetch, as a feed lists it or somebody names it, and what became of it.
CREATE TABLE visit (
    id ${identity},
    sameness TEXT NOT NULL UNIQUE,
    url TEXT NOT NULL,
    notes TEXT NOT NULL,
    saying TEXT NOT NULL,
    added BIGINT NOT NULL,
    state TEXT NOT NULL,
    report BIGINT,
    reserved INTEGER,
    -- When it is fetched next; nothing if never.
    due BIGINT,
    visits INTEGER NOT NULL,
    failures INTEGER NOT NULL,
    tag TEXT,
    modified TEXT,
    last BIGINT,
    outcome TEXT NOT NULL
);

CREATE INDEX visit_due ON visit (due);

-- Which feeds list which addresses.
CREATE TABLE listing (
    feed BIGINT NOT NULL REFERENCES feed (id),
    visit BIGINT NOT NULL REFERENCES visit (id),
    PRIMARY KEY (feed, visit)
);

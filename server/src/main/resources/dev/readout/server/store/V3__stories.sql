-- Everything below follows from the revisions and can be made again from them.

-- Revisions that stand in no story yet, in the order in which they came.
CREATE TABLE waiting (
    turn ${identity},
    report BIGINT NOT NULL,
    number INTEGER NOT NULL
);
INSERT INTO waiting (report, number) SELECT report, number FROM revision ORDER BY seen, report, number;

-- Where grouping stands, one line of JSON for each part: the stream, the open reports, the open stories.
CREATE TABLE grouping (
    part TEXT PRIMARY KEY,
    line TEXT NOT NULL
);

-- A story; one without reports has moved into another.
CREATE TABLE story (
    id TEXT PRIMARY KEY,
    title TEXT NOT NULL,
    first_day TEXT,
    last_day TEXT,
    -- When the revision was seen that moved it last.
    updated BIGINT NOT NULL,
    reports INTEGER NOT NULL,
    -- What its brief counts; 0 before the first one.
    origins INTEGER NOT NULL DEFAULT 0,
    conflicts INTEGER NOT NULL DEFAULT 0,
    -- What the story tells of and where it comes from, as JSON.
    about TEXT NOT NULL,
    moved_into TEXT,
    -- Grows with every change of its reports; the brief is of version briefed.
    version INTEGER NOT NULL,
    briefed INTEGER NOT NULL DEFAULT 0,
    -- Place in the order of all changes of all stories.
    changed BIGINT NOT NULL
);
CREATE INDEX story_by_update ON story (updated, id);
CREATE INDEX story_by_change ON story (changed);
CREATE INDEX story_behind ON story (updated, id) WHERE briefed <> version AND reports > 0;

-- What stories can be asked for: a name, a place, an outlet, a language, in plain letters.
CREATE TABLE story_term (
    story TEXT NOT NULL REFERENCES story (id),
    kind TEXT NOT NULL,
    term TEXT NOT NULL,
    PRIMARY KEY (kind, term, story)
);
CREATE INDEX story_term_by_story ON story_term (story);

-- Where the latest revision of a report stands.
CREATE TABLE story_report (
    report BIGINT PRIMARY KEY REFERENCES report (id),
    number INTEGER NOT NULL,
    story TEXT NOT NULL REFERENCES story (id),
    language TEXT NOT NULL,
    outlet TEXT,
    -- Where its meaning lies among that of others; empty if it was not read.
    meaning ${bytes} NOT NULL
);
CREATE INDEX story_report_by_story ON story_report (story, report);
CREATE INDEX story_report_by_outlet ON story_report (outlet);

-- The brief of a story as it is written, packed by gzip.
CREATE TABLE brief (
    story TEXT PRIMARY KEY REFERENCES story (id),
    json ${bytes} NOT NULL,
    page ${bytes} NOT NULL,
    markdown ${bytes} NOT NULL
);

-- Revisions that could not be read because the program made a mistake.
CREATE TABLE unread (
    report BIGINT NOT NULL,
    number INTEGER NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (report, number)
);

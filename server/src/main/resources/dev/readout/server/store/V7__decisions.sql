-- What persons decided. A decision that is taken back stays, with who took it back.
CREATE TABLE decision (
    id ${identity},
    -- The story on whose page it was made.
    story TEXT NOT NULL,
    -- One line of JSON.
    line TEXT NOT NULL,
    made BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    undone BIGINT,
    undone_by TEXT
);

-- Stories to be merged or split, in the order in which it was decided; done by the one who groups.
CREATE TABLE regrouping (
    turn ${identity},
    line TEXT NOT NULL
);

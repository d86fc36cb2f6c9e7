-- Names these stories, so that an index of others is known for what it is. Has one row, or none before it is asked for.
CREATE TABLE life (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL
);

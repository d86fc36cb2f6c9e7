-- The page of a brief of many reports, in parts that have addresses of their own; packed by gzip.
-- The one without a name leads to the others. A brief without any is shown on one page.
CREATE TABLE brief_leaf (
    story TEXT NOT NULL REFERENCES story (id),
    name TEXT NOT NULL,
    title TEXT NOT NULL,
    html ${bytes} NOT NULL,
    PRIMARY KEY (story, name)
);

-- The latest revisions, for the stories that moved most.
CREATE INDEX revision_by_time ON revision (seen, report);

-- Outlets with how many reports and stories they have, without reading the rows.
DROP INDEX story_report_by_outlet;
CREATE INDEX story_report_by_outlet ON story_report (outlet, story);

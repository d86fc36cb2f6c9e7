-- Whom the feed that listed a report names as the one it has the report from.
ALTER TABLE revision ADD COLUMN feed_source TEXT;

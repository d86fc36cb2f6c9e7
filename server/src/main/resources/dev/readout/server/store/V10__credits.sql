-- What the page or the feed of a report says of where it comes from, a line for each: "AGENCY Norda News". Nothing for
-- revisions of an older version, until they are made anew from the archive.
ALTER TABLE revision ADD COLUMN credits TEXT;

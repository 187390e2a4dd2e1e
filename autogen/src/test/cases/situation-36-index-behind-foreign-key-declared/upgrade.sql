CREATE INDEX idx55fe9n1henwty761wm2s3xrva ON item (parent_id);

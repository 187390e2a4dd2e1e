-- model.Item.parent: create index idx55fe9n1henwty761wm2s3xrva on item
CREATE INDEX idx55fe9n1henwty761wm2s3xrva ON item (parent_id);

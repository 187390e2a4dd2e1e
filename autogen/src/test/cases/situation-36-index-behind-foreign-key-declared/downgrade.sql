-- model.Item.parent: drop index idx55fe9n1henwty761wm2s3xrva on item
DROP INDEX idx55fe9n1henwty761wm2s3xrva;

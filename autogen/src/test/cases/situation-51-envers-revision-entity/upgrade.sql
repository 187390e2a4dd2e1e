-- model.Revision.reason: add column revisions.reason
ALTER TABLE revisions ADD COLUMN reason character varying(255);

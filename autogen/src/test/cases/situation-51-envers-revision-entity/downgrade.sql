-- hazard: data-loss column revisions.reason

-- model.Revision.reason: drop column revisions.reason
ALTER TABLE revisions DROP COLUMN reason;

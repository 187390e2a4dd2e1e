-- hazard: data-loss column revisions.reason

ALTER TABLE revisions DROP COLUMN reason;

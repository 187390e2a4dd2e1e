-- hazard: breaks-running column item.n, renamed to amount
-- hazard: breaks-running column item.remark, renamed to note
-- hazard: may-fail column item.note, rows without a value
ALTER TABLE item RENAME COLUMN n TO amount;
ALTER TABLE item RENAME COLUMN remark TO note;

ALTER TABLE item ALTER COLUMN amount DROP DEFAULT;
ALTER TABLE item ALTER COLUMN amount TYPE bigint;
ALTER TABLE item ALTER COLUMN amount SET DEFAULT 8;

ALTER TABLE item ALTER COLUMN note TYPE text;
ALTER TABLE item ALTER COLUMN note SET NOT NULL;

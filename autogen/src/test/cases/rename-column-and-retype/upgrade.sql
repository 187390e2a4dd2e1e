-- hazard: breaks-running column item.n, renamed to amount
-- hazard: breaks-running column item.remark, renamed to note
-- hazard: may-fail column item.note, rows without a value
-- model.Item.amount: rename column item.n to amount
ALTER TABLE item RENAME COLUMN n TO amount;

-- model.Item.note: rename column item.remark to note
ALTER TABLE item RENAME COLUMN remark TO note;

-- model.Item.amount: alter column item.amount (type integer to bigint; default 7 to 8)
ALTER TABLE item ALTER COLUMN amount DROP DEFAULT;
ALTER TABLE item ALTER COLUMN amount TYPE bigint;
ALTER TABLE item ALTER COLUMN amount SET DEFAULT 8;

-- model.Item.note: alter column item.note (type character varying(100) to text; not null)
ALTER TABLE item ALTER COLUMN note TYPE text;
ALTER TABLE item ALTER COLUMN note SET NOT NULL;

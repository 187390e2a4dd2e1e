-- hazard: may-fail column item.amount, values that do not fit integer
-- hazard: may-fail column item.note, values that do not fit character varying(100)
-- hazard: breaks-running column item.note, renamed to remark
-- hazard: breaks-running column item.amount, renamed to n

-- model.Item.amount: alter column item.amount (type bigint to integer; default 8 to 7)
ALTER TABLE item ALTER COLUMN amount DROP DEFAULT;
ALTER TABLE item ALTER COLUMN amount TYPE integer;
ALTER TABLE item ALTER COLUMN amount SET DEFAULT 7;

-- model.Item.note: alter column item.note (type text to character varying(100); nullable)
ALTER TABLE item ALTER COLUMN note TYPE character varying(100);
ALTER TABLE item ALTER COLUMN note DROP NOT NULL;

-- model.Item.remark: rename column item.note to remark
ALTER TABLE item RENAME COLUMN note TO remark;

-- model.Item.amount: rename column item.amount to n
ALTER TABLE item RENAME COLUMN amount TO n;

-- model.Item.a: alter column item.a (collation "C" to none)
ALTER TABLE item ALTER COLUMN a TYPE character varying(255);

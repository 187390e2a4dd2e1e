-- model.Item.a: alter column item.a (collation "C" to "POSIX")
ALTER TABLE item ALTER COLUMN a TYPE character varying(255) COLLATE "POSIX";

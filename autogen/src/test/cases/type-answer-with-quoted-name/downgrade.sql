-- model.Item.a: alter column item."order" (type date to integer)
ALTER TABLE item ALTER COLUMN "order" TYPE integer USING to_char("order", 'YYYYMMDD')::integer;

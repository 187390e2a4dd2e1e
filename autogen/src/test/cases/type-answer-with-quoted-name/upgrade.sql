-- model.Item.a: alter column item."order" (type integer to date)
ALTER TABLE item ALTER COLUMN "order" TYPE date USING to_date("order"::text, 'YYYYMMDD');

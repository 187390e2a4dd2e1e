-- drop statistics public.st
DROP STATISTICS public.st;

-- alter column item.a (type integer to bigint)
ALTER TABLE item ALTER COLUMN a TYPE bigint;

-- create statistics public.st
CREATE STATISTICS public.st (dependencies, mcv) ON a, b FROM item;

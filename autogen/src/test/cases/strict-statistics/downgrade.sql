-- hazard: may-fail column item.a, values that do not fit integer

-- drop statistics public.st
DROP STATISTICS public.st;

-- alter column item.a (type bigint to integer)
ALTER TABLE item ALTER COLUMN a TYPE integer;

-- create statistics public.st
CREATE STATISTICS public.st (dependencies) ON a, b FROM item;

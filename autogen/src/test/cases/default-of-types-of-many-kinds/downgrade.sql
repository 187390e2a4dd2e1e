-- alter column item.a (default '101'::"bit" to none)
ALTER TABLE item ALTER COLUMN a DROP DEFAULT;

-- alter column item.b (default '1 day 02:00:00'::interval to none)
ALTER TABLE item ALTER COLUMN b DROP DEFAULT;

-- alter column item.c (default '-1.50'::numeric to none)
ALTER TABLE item ALTER COLUMN c DROP DEFAULT;

-- alter column item.d (default (now() - '1 day'::interval) to none)
ALTER TABLE item ALTER COLUMN d DROP DEFAULT;

-- alter column item.e (default ARRAY[1, 2] to none)
ALTER TABLE item ALTER COLUMN e DROP DEFAULT;

-- alter column item.f (default '(1,2)'::point to none)
ALTER TABLE item ALTER COLUMN f DROP DEFAULT;

-- alter column item.g (default '\x00ff'::bytea to none)
ALTER TABLE item ALTER COLUMN g DROP DEFAULT;

-- alter column item.h (default 'a?b''c\d'::text to none)
ALTER TABLE item ALTER COLUMN h DROP DEFAULT;

-- alter column item.i (default '10.0.0.1'::inet to none)
ALTER TABLE item ALTER COLUMN i DROP DEFAULT;

-- alter column item.j (default 5 to none)
ALTER TABLE item ALTER COLUMN j DROP DEFAULT;

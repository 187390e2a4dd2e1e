-- alter column item.a (default none to '101'::"bit")
ALTER TABLE item ALTER COLUMN a SET DEFAULT '101'::"bit";

-- alter column item.b (default none to '1 day 02:00:00'::interval)
ALTER TABLE item ALTER COLUMN b SET DEFAULT '1 day 02:00:00'::interval;

-- alter column item.c (default none to '-1.50'::numeric)
ALTER TABLE item ALTER COLUMN c SET DEFAULT '-1.50'::numeric;

-- alter column item.d (default none to (now() - '1 day'::interval))
ALTER TABLE item ALTER COLUMN d SET DEFAULT (now() - '1 day'::interval);

-- alter column item.e (default none to ARRAY[1, 2])
ALTER TABLE item ALTER COLUMN e SET DEFAULT ARRAY[1, 2];

-- alter column item.f (default none to '(1,2)'::point)
ALTER TABLE item ALTER COLUMN f SET DEFAULT '(1,2)'::point;

-- alter column item.g (default none to '\x00ff'::bytea)
ALTER TABLE item ALTER COLUMN g SET DEFAULT '\x00ff'::bytea;

-- alter column item.h (default none to 'a?b''c\d'::text)
ALTER TABLE item ALTER COLUMN h SET DEFAULT 'a
b''c\d'::text;

-- alter column item.i (default none to '10.0.0.1'::inet)
ALTER TABLE item ALTER COLUMN i SET DEFAULT '10.0.0.1'::inet;

-- alter column item.j (default none to 5)
ALTER TABLE item ALTER COLUMN j SET DEFAULT 5;

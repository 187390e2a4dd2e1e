-- alter column item.a (default ('N-'::text || nextval('numbers'::regclass)) to ('N-'::text || lpad((nextval('numbers'::regclass))::text, 5,...)
ALTER TABLE item ALTER COLUMN a SET DEFAULT ('N-'::text || lpad((nextval('numbers'::regclass))::text, 5, '0'::text));

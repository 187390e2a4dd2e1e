-- alter column item.a (default ('N-'::text || lpad((nextval('numbers'::regclass))::text, 5,... to ('N-'::text || nextval('numbers'::regclass)))
ALTER TABLE item ALTER COLUMN a SET DEFAULT ('N-'::text || nextval('numbers'::regclass));

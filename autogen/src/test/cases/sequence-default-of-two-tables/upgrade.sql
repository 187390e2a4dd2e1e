-- create sequence numbers
CREATE SEQUENCE numbers;

-- alter column item.id (default none to nextval('numbers'::regclass))
ALTER TABLE item ALTER COLUMN id SET DEFAULT nextval('numbers'::regclass);

-- alter column other.id (default none to nextval('numbers'::regclass))
ALTER TABLE other ALTER COLUMN id SET DEFAULT nextval('numbers'::regclass);

ALTER TYPE mood RENAME TO mood__retired;
CREATE TYPE mood AS ENUM ('b', 'a');

ALTER TABLE item ALTER COLUMN m DROP DEFAULT;
ALTER TABLE item ALTER COLUMN m TYPE mood USING m::text::mood;
ALTER TABLE item ALTER COLUMN m SET DEFAULT 'a'::mood;
ALTER TABLE item ALTER COLUMN ms TYPE mood[] USING ms::text[]::mood[];
DROP TYPE mood__retired;

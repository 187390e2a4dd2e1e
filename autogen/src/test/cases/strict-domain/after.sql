CREATE DOMAIN amount AS numeric(10,2) DEFAULT 0 NOT NULL CONSTRAINT positive CHECK (VALUE >= 0);
COMMENT ON DOMAIN amount IS 'of money';
CREATE TABLE item (id bigint, price amount);

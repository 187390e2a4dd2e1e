CREATE DOMAIN amount AS numeric(10,2) DEFAULT 1 CONSTRAINT positive CHECK (VALUE > 0) CONSTRAINT small CHECK (VALUE < 1000);
CREATE TABLE item (id bigint, price amount);

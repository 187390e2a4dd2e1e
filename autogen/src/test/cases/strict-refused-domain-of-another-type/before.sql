CREATE DOMAIN amount AS numeric(10,2);
CREATE TABLE item (id bigint, price amount);

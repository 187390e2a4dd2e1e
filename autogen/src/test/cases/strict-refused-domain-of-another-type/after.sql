CREATE DOMAIN amount AS text;
CREATE TABLE item (id bigint, price amount);

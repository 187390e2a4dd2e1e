-- hazard: may-fail column item.a, rows without a value

CREATE TABLE customer (
    id bigint NOT NULL,
    name character varying(255),
    CONSTRAINT customer_pkey PRIMARY KEY (id)
);

ALTER TABLE item ALTER COLUMN a SET DEFAULT 'x'::character varying;
ALTER TABLE item ALTER COLUMN a SET NOT NULL;
ALTER TABLE item ADD COLUMN b character varying(255);
CREATE INDEX ix_item ON item (b);
COMMENT ON COLUMN item.a IS 'c';

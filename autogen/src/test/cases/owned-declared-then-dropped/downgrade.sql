-- model.Customer: create table customer
CREATE TABLE customer (
    id bigint NOT NULL,
    name character varying(255),
    CONSTRAINT customer_pkey PRIMARY KEY (id)
);

-- model.Item.a: alter column item.a (default none to 'x'::character varying; not null)
ALTER TABLE item ALTER COLUMN a SET DEFAULT 'x'::character varying;
UPDATE item SET a = DEFAULT WHERE a IS NULL;
ALTER TABLE item ALTER COLUMN a SET NOT NULL;

-- model.Item.b: add column item.b
ALTER TABLE item ADD COLUMN b character varying(255);

-- model.Item.b: create index ix_item on item
CREATE INDEX ix_item ON item (b);

-- model.Item.a: comment on column item.a
COMMENT ON COLUMN item.a IS 'c';

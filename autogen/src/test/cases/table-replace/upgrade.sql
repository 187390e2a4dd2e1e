-- hazard: data-loss table old_item
-- model.Item: drop table old_item
DROP TABLE old_item;

-- model.Item: create table new_item
CREATE TABLE new_item (
    id bigint NOT NULL,
    a character varying(255),
    CONSTRAINT new_item_pkey PRIMARY KEY (id)
);

-- hazard: data-loss table new_item

-- model.Item: drop table new_item
DROP TABLE new_item;

-- model.Item: create table old_item
CREATE TABLE old_item (
    id bigint NOT NULL,
    a character varying(255),
    CONSTRAINT old_item_pkey PRIMARY KEY (id)
);

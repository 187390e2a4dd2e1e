-- model.Item.counts: create table item_counts
CREATE TABLE item_counts (
    counts integer,
    item_id bigint NOT NULL,
    counts_key character varying(255) NOT NULL,
    CONSTRAINT item_counts_pkey PRIMARY KEY (item_id, counts_key)
);

-- model.Item.counts: add foreign key item_counts.fkibq9xdpsu6t5olipy71xtsw9q
ALTER TABLE item_counts ADD CONSTRAINT fkibq9xdpsu6t5olipy71xtsw9q FOREIGN KEY (item_id) REFERENCES item(id);

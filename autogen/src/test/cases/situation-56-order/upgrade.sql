-- hazard: data-loss table old
-- hazard: data-loss column item.old_id
-- hazard: data-loss column item.gone
-- model.Item.old: drop foreign key item.fkkuh9p02ocx4n35bwnpm9nv0tm
ALTER TABLE item DROP CONSTRAINT fkkuh9p02ocx4n35bwnpm9nv0tm;

-- model.Old.back: drop foreign key old.fkah0dmymyxvu0rgsifgoetlvfw
ALTER TABLE old DROP CONSTRAINT fkah0dmymyxvu0rgsifgoetlvfw;

-- model.Item.gone: drop index ix_gone on item
DROP INDEX ix_gone;

-- model.Old: drop table old
DROP TABLE old;

-- model.Recent: create table recent
CREATE TABLE recent (
    number integer,
    back_id bigint,
    id uuid NOT NULL,
    CONSTRAINT recent_pkey PRIMARY KEY (id),
    CONSTRAINT recent_number_key UNIQUE (number)
);

-- model.Item.old: drop column item.old_id
ALTER TABLE item DROP COLUMN old_id;

-- model.Item.gone: drop column item.gone
ALTER TABLE item DROP COLUMN gone;

-- model.Item.fresh: add column item.fresh
ALTER TABLE item ADD COLUMN fresh integer;

-- model.Item.recent: add column item.recent_id
ALTER TABLE item ADD COLUMN recent_id uuid;

-- model.Item.fresh: create index ix_fresh on item
CREATE INDEX ix_fresh ON item (fresh);

-- model.Item.recent: create index ix_ref on item
CREATE INDEX ix_ref ON item (recent_id);

-- model.Recent.back: add foreign key recent.fkofmqno0b7shdwqmmsunkvl4oh
ALTER TABLE recent ADD CONSTRAINT fkofmqno0b7shdwqmmsunkvl4oh FOREIGN KEY (back_id) REFERENCES item(id);

-- model.Item.recent: add foreign key item.fkfjwhjj62t49qgwtnxah9f4n5g
ALTER TABLE item ADD CONSTRAINT fkfjwhjj62t49qgwtnxah9f4n5g FOREIGN KEY (recent_id) REFERENCES recent(id);

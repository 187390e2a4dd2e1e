-- hazard: data-loss table recent
-- hazard: data-loss column item.fresh
-- hazard: data-loss column item.recent_id

-- model.Item.recent: drop foreign key item.fkfjwhjj62t49qgwtnxah9f4n5g
ALTER TABLE item DROP CONSTRAINT fkfjwhjj62t49qgwtnxah9f4n5g;

-- model.Recent.back: drop foreign key recent.fkofmqno0b7shdwqmmsunkvl4oh
ALTER TABLE recent DROP CONSTRAINT fkofmqno0b7shdwqmmsunkvl4oh;

-- model.Item.fresh: drop index ix_fresh on item
DROP INDEX ix_fresh;

-- model.Item.recent: drop index ix_ref on item
DROP INDEX ix_ref;

-- model.Recent: drop table recent
DROP TABLE recent;

-- model.Old: create table old
CREATE TABLE old (
    back_id bigint,
    id bigint NOT NULL,
    CONSTRAINT old_pkey PRIMARY KEY (id)
);

-- model.Item.fresh: drop column item.fresh
ALTER TABLE item DROP COLUMN fresh;

-- model.Item.recent: drop column item.recent_id
ALTER TABLE item DROP COLUMN recent_id;

-- model.Item.old: add column item.old_id
ALTER TABLE item ADD COLUMN old_id bigint;

-- model.Item.gone: add column item.gone
ALTER TABLE item ADD COLUMN gone character varying(255);

-- model.Item.gone: create index ix_gone on item
CREATE INDEX ix_gone ON item (gone);

-- model.Old.back: add foreign key old.fkah0dmymyxvu0rgsifgoetlvfw
ALTER TABLE old ADD CONSTRAINT fkah0dmymyxvu0rgsifgoetlvfw FOREIGN KEY (back_id) REFERENCES item(id);

-- model.Item.old: add foreign key item.fkkuh9p02ocx4n35bwnpm9nv0tm
ALTER TABLE item ADD CONSTRAINT fkkuh9p02ocx4n35bwnpm9nv0tm FOREIGN KEY (old_id) REFERENCES old(id);

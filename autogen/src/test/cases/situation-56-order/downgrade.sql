-- hazard: data-loss table recent
-- hazard: data-loss column item.fresh
-- hazard: data-loss column item.recent_id
-- hazard: may-fail foreign key item.fkkuh9p02ocx4n35bwnpm9nv0tm, rows that violate it

ALTER TABLE item DROP CONSTRAINT fkfjwhjj62t49qgwtnxah9f4n5g;
DROP INDEX ix_fresh;
DROP INDEX ix_ref;
DROP TABLE recent;

CREATE TABLE old (
    back_id bigint,
    id bigint NOT NULL,
    CONSTRAINT old_pkey PRIMARY KEY (id)
);
ALTER TABLE item DROP COLUMN fresh;
ALTER TABLE item DROP COLUMN recent_id;
ALTER TABLE item ADD COLUMN old_id bigint;
ALTER TABLE item ADD COLUMN gone character varying(255);
CREATE INDEX ix_gone ON item (gone);
ALTER TABLE old ADD CONSTRAINT fkah0dmymyxvu0rgsifgoetlvfw FOREIGN KEY (back_id) REFERENCES item(id);
ALTER TABLE item ADD CONSTRAINT fkkuh9p02ocx4n35bwnpm9nv0tm FOREIGN KEY (old_id) REFERENCES old(id);

CREATE INDEX ix_item ON item USING btree (a);

CREATE UNIQUE INDEX ux_by_hand ON item (a);

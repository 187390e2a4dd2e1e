-- hazard: data-loss column item.c

-- model.Item.c: drop column item.c
ALTER TABLE item DROP COLUMN c;

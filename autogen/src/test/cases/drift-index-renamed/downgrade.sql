-- rename index xi on item to ix
ALTER INDEX xi RENAME TO ix;

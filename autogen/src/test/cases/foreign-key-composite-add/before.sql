CREATE TABLE item (a bigint, b text, PRIMARY KEY (a, b));
CREATE TABLE line (id bigint PRIMARY KEY, item_a bigint, item_b text);

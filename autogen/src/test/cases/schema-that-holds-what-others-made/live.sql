CREATE TABLE shop.by_hand (id integer PRIMARY KEY);

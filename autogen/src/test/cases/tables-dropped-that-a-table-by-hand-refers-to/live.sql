CREATE TABLE by_hand (id bigint PRIMARY KEY, gone_id bigint REFERENCES gone);

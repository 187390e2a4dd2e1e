CREATE TYPE mood AS ENUM ('best', 'good', 'fair', 'bad', 'worst');
CREATE TABLE item (id bigint PRIMARY KEY, a mood DEFAULT 'good');

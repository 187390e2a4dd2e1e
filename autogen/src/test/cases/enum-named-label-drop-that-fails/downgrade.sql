-- model.Item.a: add labels to enum type kind
ALTER TYPE kind ADD VALUE 'B' AFTER 'A';

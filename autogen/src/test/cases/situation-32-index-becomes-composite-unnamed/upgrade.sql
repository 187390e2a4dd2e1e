-- model.Item.a, b: create index idxqwpasvxnsbscafe8gdext7yqa on item
CREATE INDEX idxqwpasvxnsbscafe8gdext7yqa ON item (a, b);

-- model.Item.a: drop index idxgxa40c3hode15cw7okjirm5f on item
DROP INDEX idxgxa40c3hode15cw7okjirm5f;

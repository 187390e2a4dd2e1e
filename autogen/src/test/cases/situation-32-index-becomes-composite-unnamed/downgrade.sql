-- model.Item.a: create index idxgxa40c3hode15cw7okjirm5f on item
CREATE INDEX idxgxa40c3hode15cw7okjirm5f ON item (a);

-- model.Item.a, b: drop index idxqwpasvxnsbscafe8gdext7yqa on item
DROP INDEX idxqwpasvxnsbscafe8gdext7yqa;

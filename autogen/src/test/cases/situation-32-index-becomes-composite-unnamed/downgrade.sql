DROP INDEX idxqwpasvxnsbscafe8gdext7yqa;
CREATE INDEX idxgxa40c3hode15cw7okjirm5f ON item (a);

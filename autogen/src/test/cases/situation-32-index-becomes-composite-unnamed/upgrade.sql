DROP INDEX idxgxa40c3hode15cw7okjirm5f;
CREATE INDEX idxqwpasvxnsbscafe8gdext7yqa ON item (a, b);

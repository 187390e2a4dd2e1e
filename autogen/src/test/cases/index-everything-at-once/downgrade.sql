-- drop index "Ix everything" on item
DROP INDEX "Ix everything";

-- model.Item.other: add column "ÄÖÜäöüÄÖÜäöüÄÖÜäöüÄÖÜäöüÄÖÜäöü".other_id
ALTER TABLE "ÄÖÜäöüÄÖÜäöüÄÖÜäöüÄÖÜäöüÄÖÜäöü" ADD COLUMN other_id bigint;

-- model.Item.other: add foreign key "ÄÖÜäöüÄÖÜäöüÄÖÜäöüÄÖÜäöüÄÖÜäöü".fknbo9rtoms7djysf6miyq6p904
ALTER TABLE "ÄÖÜäöüÄÖÜäöüÄÖÜäöüÄÖÜäöüÄÖÜäöü" ADD CONSTRAINT fknbo9rtoms7djysf6miyq6p904 FOREIGN KEY (other_id) REFERENCES "ÄÖÜäöüÄÖÜäöüÄÖÜäöüÄÖÜäöüÄÖÜäöü"(id);

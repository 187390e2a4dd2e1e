-- hazard: data-loss column "ÄÖÜäöüÄÖÜäöüÄÖÜäöüÄÖÜäöüÄÖÜäöü".other_id

-- model.Item.other: drop foreign key "ÄÖÜäöüÄÖÜäöüÄÖÜäöüÄÖÜäöüÄÖÜäöü".fknbo9rtoms7djysf6miyq6p904
ALTER TABLE "ÄÖÜäöüÄÖÜäöüÄÖÜäöüÄÖÜäöüÄÖÜäöü" DROP CONSTRAINT fknbo9rtoms7djysf6miyq6p904;

-- model.Item.other: drop column "ÄÖÜäöüÄÖÜäöüÄÖÜäöüÄÖÜäöüÄÖÜäöü".other_id
ALTER TABLE "ÄÖÜäöüÄÖÜäöüÄÖÜäöüÄÖÜäöüÄÖÜäöü" DROP COLUMN other_id;

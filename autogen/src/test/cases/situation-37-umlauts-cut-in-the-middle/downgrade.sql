-- hazard: data-loss column "ÄÖÜäöüÄÖÜäöüÄÖÜäöüÄÖÜäöüÄÖÜäöü".other_id

ALTER TABLE "ÄÖÜäöüÄÖÜäöüÄÖÜäöüÄÖÜäöüÄÖÜäöü" DROP CONSTRAINT fknbo9rtoms7djysf6miyq6p904;
ALTER TABLE "ÄÖÜäöüÄÖÜäöüÄÖÜäöüÄÖÜäöüÄÖÜäöü" DROP COLUMN other_id;

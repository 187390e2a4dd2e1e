-- hazard: breaks-running table person, renamed to "Customer"
-- hazard: breaks-running table tags, renamed to labels
-- hazard: breaks-running column labels.person_id, renamed to "Customer_id"
-- hazard: breaks-running column labels.tags, renamed to labels
ALTER TABLE person RENAME TO "Customer";
ALTER TABLE tags RENAME TO labels;
ALTER TABLE labels RENAME COLUMN person_id TO "Customer_id";
ALTER TABLE labels RENAME COLUMN tags TO labels;
ALTER SEQUENCE person_id_seq RENAME TO "Customer_id_seq";
ALTER TABLE "Customer" RENAME CONSTRAINT person_pkey TO "Customer_pkey";
ALTER TABLE labels RENAME CONSTRAINT fkbkm0vi1ic9saysac4r3i7tysl TO fkborn6dxqylumr63s9st1a8sc2;

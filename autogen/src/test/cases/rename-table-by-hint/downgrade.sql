-- hazard: breaks-running column labels.labels, renamed to tags
-- hazard: breaks-running column labels."Customer_id", renamed to person_id
-- hazard: breaks-running table labels, renamed to tags
-- hazard: breaks-running table "Customer", renamed to person

ALTER TABLE labels RENAME CONSTRAINT fkborn6dxqylumr63s9st1a8sc2 TO fkbkm0vi1ic9saysac4r3i7tysl;
ALTER TABLE "Customer" RENAME CONSTRAINT "Customer_pkey" TO person_pkey;
ALTER SEQUENCE "Customer_id_seq" RENAME TO person_id_seq;
ALTER TABLE labels RENAME COLUMN labels TO tags;
ALTER TABLE labels RENAME COLUMN "Customer_id" TO person_id;
ALTER TABLE labels RENAME TO tags;
ALTER TABLE "Customer" RENAME TO person;

-- hazard: breaks-running column labels.labels, renamed to tags
-- hazard: breaks-running column labels."Customer_id", renamed to person_id
-- hazard: breaks-running table labels, renamed to tags
-- hazard: breaks-running table "Customer", renamed to person

-- model.Customer.labels: rename foreign key labels.fkborn6dxqylumr63s9st1a8sc2 to fkbkm0vi1ic9saysac4r3i7tysl
ALTER TABLE labels RENAME CONSTRAINT fkborn6dxqylumr63s9st1a8sc2 TO fkbkm0vi1ic9saysac4r3i7tysl;

-- model.Customer.id: rename primary key "Customer"."Customer_pkey" to person_pkey
ALTER TABLE "Customer" RENAME CONSTRAINT "Customer_pkey" TO person_pkey;

-- rename sequence "Customer_id_seq" to person_id_seq
ALTER SEQUENCE "Customer_id_seq" RENAME TO person_id_seq;

-- model.Customer.labels: rename column labels.labels to tags
ALTER TABLE labels RENAME COLUMN labels TO tags;

-- model.Customer.labels: rename column labels."Customer_id" to person_id
ALTER TABLE labels RENAME COLUMN "Customer_id" TO person_id;

-- model.Person.tags: rename table labels to tags
ALTER TABLE labels RENAME TO tags;

-- model.Person: rename table "Customer" to person
ALTER TABLE "Customer" RENAME TO person;

-- hazard: may-fail check constraint "user"."user_Case_check", rows that violate it
ALTER TABLE "user" DROP CONSTRAINT "user_Case_check";
ALTER TABLE "user" ADD CONSTRAINT "user_Case_check" CHECK (("Case" IN ('RED', 'GREEN', 'BLUE')));

-- model.User.colour: drop check constraint "user"."user_Case_check"
ALTER TABLE "user" DROP CONSTRAINT "user_Case_check";

-- model.User.colour: add check constraint "user"."user_Case_check"
ALTER TABLE "user" ADD CONSTRAINT "user_Case_check" CHECK (("Case" IN ('RED', 'GREEN', 'BLUE')));

-- hazard: may-fail check constraint public.payment.payment_dtype_check, rows that violate it
ALTER TABLE payment DROP CONSTRAINT payment_dtype_check;
ALTER TABLE payment ADD COLUMN till character varying(255);
ALTER TABLE payment ADD CONSTRAINT payment_dtype_check CHECK (((dtype)::text = ANY (ARRAY[('Payment'::character varying)::text, ('CardPayment'::character varying)::text, ('CashPayment'::character varying)::text])));

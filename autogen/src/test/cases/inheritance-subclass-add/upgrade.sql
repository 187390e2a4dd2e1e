-- model.Payment.{discriminator}: drop check constraint payment.payment_dtype_check
ALTER TABLE payment DROP CONSTRAINT payment_dtype_check;

-- model.CashPayment.till: add column payment.till
ALTER TABLE payment ADD COLUMN till character varying(255);

-- model.Payment.{discriminator}: add check constraint payment.payment_dtype_check
ALTER TABLE payment ADD CONSTRAINT payment_dtype_check CHECK ((dtype IN ('Payment', 'CardPayment', 'CashPayment')));

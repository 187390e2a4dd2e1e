-- hazard: data-loss column payment.till
-- hazard: may-fail check constraint payment.payment_dtype_check, rows that violate it

-- model.Payment.{discriminator}: drop check constraint payment.payment_dtype_check
ALTER TABLE payment DROP CONSTRAINT payment_dtype_check;

-- model.CashPayment.till: drop column payment.till
ALTER TABLE payment DROP COLUMN till;

-- model.Payment.{discriminator}: add check constraint payment.payment_dtype_check
ALTER TABLE payment ADD CONSTRAINT payment_dtype_check CHECK ((dtype IN ('Payment', 'CardPayment')));

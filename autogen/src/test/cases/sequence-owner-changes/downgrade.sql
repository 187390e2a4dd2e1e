-- set owner of sequence numbers
ALTER SEQUENCE numbers OWNED BY item.a;

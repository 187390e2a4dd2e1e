-- set owner of sequence numbers
ALTER SEQUENCE numbers OWNED BY other.id;

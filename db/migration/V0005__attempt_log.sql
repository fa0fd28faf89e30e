-- The updates that make up each attempt's answer, in the order they were committed. Never changed, only appended to.
create table attempt_update (
    attempt_id uuid not null,
    seq bigint not null,
    at timestamp with time zone not null,
    seat_id uuid not null,
    bytes bytea not null,
    primary key (attempt_id, seq),
    constraint attempt_update_seq_counts_from_one check (seq > 0),
    constraint attempt_update_holds_something check (octet_length(bytes) > 0)
);

-- The updates that make up each attempt's answer, in the order they were committed. Never changed, only appended to.
create table attempt_update (
    attempt_id uuid not null references attempt (id) on delete cascade,
    seq bigint not null check (seq > 0),
    at timestamp with time zone not null,                 -- when it came in
    seat_id uuid not null references seat (id) on delete cascade,
    bytes bytea not null check (octet_length(bytes) > 0), -- a Yjs update, version 1
    primary key (attempt_id, seq)
);
create index attempt_update_seat on attempt_update (seat_id);

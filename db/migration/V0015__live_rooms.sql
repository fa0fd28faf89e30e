-- Two people live: who is ready, time that is added, time to think alone, and a seat that moves to another device.

alter table meeting add column live boolean default false not null; -- whether somebody interviews while it runs
alter table seat add column ready_at timestamp with time zone;      -- null until they say so, and when they take it back
alter table interview add column focus_until timestamp with time zone; -- till then the candidate thinks alone
alter table attempt add column extra_minutes integer default 0 not null check (extra_minutes >= 0);

-- A short code, shown in a seat, that opens it once on another device.
create table seat_code (
    seat_id uuid primary key references seat (id) on delete cascade,
    code_hash varchar not null unique,
    expires_at timestamp with time zone not null
);

-- The log of an answer that is finished, in one row: each update with its place, time and seat, packed.
create table attempt_log (
    attempt_id uuid primary key references attempt (id) on delete cascade,
    last_seq bigint not null check (last_seq > 0),
    update_bytes bigint not null check (update_bytes > 0), -- what the updates weigh together
    packed bytea not null
);

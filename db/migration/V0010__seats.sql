-- How people come to a seat: by a link that its candidate hands out. A guest, who has no account, holds it by a key.

alter table seat add column guest_name varchar check (length(guest_name) between 1 and 80); -- null where an account sits
alter table seat add column joined_at timestamp with time zone;  -- null where the meeting began with them
alter table seat add column left_at timestamp with time zone;    -- since then it opens nothing

create table seat_key (
    seat_id uuid primary key references seat (id) on delete cascade,
    key_hash varchar not null unique,
    expires_at timestamp with time zone not null
);

create table seat_link (
    id uuid primary key,
    meeting_id uuid not null references meeting (id) on delete cascade,
    secret_hash varchar not null unique,
    created_at timestamp with time zone not null,
    expires_at timestamp with time zone not null,
    used_at timestamp with time zone,                 -- when somebody pressed Join; looking at it changes nothing
    revoked_at timestamp with time zone,
    check (used_at is null or revoked_at is null)
);
create index seat_link_meeting on seat_link (meeting_id);

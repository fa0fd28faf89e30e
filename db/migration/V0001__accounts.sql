-- People, what they may do, and the devices they are signed in on. Every secret is kept as a hash.

create table account (
    id uuid primary key,
    email varchar not null unique check (email = lower(email)),
    display_name varchar not null check (length(display_name) > 0),
    password_hash varchar not null,
    demo boolean not null,
    revision integer not null,                        -- counts up with name and roles, so that sessions notice
    created_at timestamp with time zone not null
);

create table account_role (
    account_id uuid not null references account (id) on delete cascade,
    role_name varchar not null check (role_name in ('CANDIDATE', 'INTERVIEWER', 'EDITOR', 'ADMINISTRATOR')),
    primary key (account_id, role_name)
);

-- A browser that somebody is signed in on. Its token changes on use; the one before is remembered.
create table device (
    id uuid primary key,
    account_id uuid not null references account (id) on delete cascade,
    label varchar not null,
    token_hash varchar not null,
    token_seen boolean not null,                      -- whether the browser has shown the newest token yet
    previous_token_hash varchar,
    rotated_at timestamp with time zone not null,
    created_at timestamp with time zone not null,
    last_used_at timestamp with time zone not null
);
create index device_account on device (account_id);

-- Failed tries, by hash of an e-mail or by address; an e-mail counts whether or not it has an account.
create table sign_in_attempt (
    subject varchar primary key,
    failures integer not null check (failures >= 0),
    last_failure_at timestamp with time zone not null,
    blocked_until timestamp with time zone not null
);

-- The one-time link by which the first administrator comes in.
create table setup_link (
    token_hash varchar primary key,
    created_at timestamp with time zone not null
);

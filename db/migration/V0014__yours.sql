-- What people do with what is kept about them: a calendar to subscribe to. And what administrators say of how long things are kept.

create table calendar_feed (
    account_id uuid primary key references account (id) on delete cascade,
    token_hash varchar not null unique,
    created_at timestamp with time zone not null,
    read_at timestamp with time zone                      -- to within an hour; null until a calendar has read it
);

-- A kind without a row is kept for as long as the account it belongs to.
create table retention_rule (
    kind varchar primary key check (length(kind) > 0),
    days integer not null check (days between 1 and 3650),
    changed_by uuid references account (id) on delete set null,
    changed_at timestamp with time zone not null
);
create index retention_rule_changer on retention_rule (changed_by);

create table retention_run (
    id uuid primary key,
    kind varchar not null,
    days integer not null,
    ran_at timestamp with time zone not null,
    removed integer not null check (removed >= 0),
    complete boolean not null                             -- false where the rest was left to the next day
);
create index retention_run_at on retention_run (ran_at);

-- One row, by which the nodes agree on who clears away today.
create table retention_turn (
    id integer primary key check (id = 1),
    taken_at timestamp with time zone not null
);
insert into retention_turn (id, taken_at) values (1, timestamp with time zone '2000-01-01 00:00:00+00');

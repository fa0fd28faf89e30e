-- A review is an attempt without interview. Its typing is logged like any other answer's, from a seat of the person's own.

create table desk (
    account_id uuid primary key references account (id) on delete cascade,
    seat_id uuid not null unique references seat (id) on delete cascade
);

alter table attempt alter column interview_id drop not null;
alter table attempt add column account_id uuid references account (id) on delete cascade; -- null inside an interview
alter table attempt add constraint attempt_belongs check ((interview_id is null) = (account_id is not null));
create index attempt_account on attempt (account_id);

-- What became of each. Its state of memory is not stored: it is worked out from all that somebody ever rated.
create table review (
    attempt_id uuid primary key references attempt (id) on delete cascade,
    shown_at timestamp with time zone not null,           -- when its prompt was last put before somebody
    revealed_at timestamp with time zone,                 -- since then nothing is typed any more
    skipped_at timestamp with time zone,                  -- it goes to the end of that day
    buried_at timestamp with time zone,
    buried_until date,                                    -- it stays away until then
    graded_at timestamp with time zone,
    grade integer check (grade between 1 and 4),
    scheduler varchar,                                    -- what gave the next date when it was graded
    check ((graded_at is null) = (grade is null) and (graded_at is null) = (scheduler is null)),
    check ((buried_at is null) = (buried_until is null)),
    check (graded_at is null or revealed_at is not null)
);

create table review_mark (
    attempt_id uuid not null references review (attempt_id) on delete cascade,
    revision_id uuid not null,
    signal_number integer not null,
    mark varchar not null check (mark in ('MET', 'PARTLY', 'MISSED', 'NOT_REACHED')),
    marked_at timestamp with time zone not null,
    primary key (attempt_id, signal_number),
    foreign key (revision_id, signal_number) references revision_signal (revision_id, signal_number)
);
create index review_mark_signal on review_mark (revision_id, signal_number);

create table review_setting (
    account_id uuid primary key references account (id) on delete cascade,
    daily_cap integer not null check (daily_cap between 1 and 50)
);

-- An interview that somebody works towards. Past ones stay, with what came of them.
create table goal (
    id uuid primary key,
    account_id uuid not null references account (id) on delete cascade,
    active_account_id uuid unique references account (id) on delete cascade, -- the same while it is the one worked towards
    company varchar,                                      -- null for any
    company_name varchar not null,
    stage varchar not null check (stage in ('SCREEN', 'ONSITE', 'INTERVIEW')),
    on_date date not null,
    seniority varchar not null check (seniority in ('JUNIOR', 'MID', 'SENIOR', 'STAFF')),
    minutes_a_day integer not null check (minutes_a_day between 5 and 240),
    outcome varchar check (outcome in ('OFFER', 'NO_OFFER', 'CALLED_OFF', 'UNTOLD')), -- null until told
    told_at timestamp with time zone,
    created_at timestamp with time zone not null,
    check (company is not null or company_name = ''),
    check (active_account_id is null or active_account_id = account_id),
    check ((outcome is null) = (told_at is null)),
    check (outcome is null or active_account_id is null)
);
create index goal_account on goal (account_id);

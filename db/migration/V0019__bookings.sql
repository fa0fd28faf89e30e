-- When two people mean to meet: the times that are proposed, and the one that is agreed.

create table booking (
    id uuid primary key,                              -- also the name of the event in calendars
    interview_id uuid not null unique references interview (id) on delete cascade,
    starts_at timestamp with time zone,               -- null until a time is agreed
    proposed_by varchar check (proposed_by in ('CANDIDATE', 'INTERVIEWER')), -- whose times are open; null where none are
    said varchar not null check (length(said) <= 280), -- what went with the latest proposal or with the cancelling
    said_by varchar check (said_by in ('CANDIDATE', 'INTERVIEWER')),
    revision integer not null check (revision >= 0),  -- counts the times that calendars were to be told something
    cancelled_by varchar check (cancelled_by in ('CANDIDATE', 'INTERVIEWER')),
    cancelled_at timestamp with time zone,
    missed_at timestamp with time zone,               -- when somebody said that it did not come about
    check ((cancelled_by is null) = (cancelled_at is null)),
    check (said = '' or said_by is not null),
    check (missed_at is null or starts_at is not null)
);
create index booking_starts on booking (starts_at);

create table booking_time (
    booking_id uuid not null references booking (id) on delete cascade,
    starts_at timestamp with time zone not null,
    primary key (booking_id, starts_at)
);

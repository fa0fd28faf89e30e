-- What was done to a question's clock, so that it lies on the time line when the answer is played back. Interviews from
-- before have none.
create table clock_event (
    id uuid primary key,
    attempt_id uuid not null references attempt (id) on delete cascade,
    happened_at timestamp with time zone not null,
    kind varchar not null check (kind in ('EXTENDED', 'FOCUSED', 'FOCUS_ENDED', 'PAUSED', 'RESUMED')),
    minutes integer not null check (minutes >= 0),        -- how many were added; 0 for all else
    check ((kind = 'EXTENDED') = (minutes > 0))
);
create index clock_event_attempt on clock_event (attempt_id);

-- Where somebody is, as the browser they last looked with said; null until one has. A calendar that reads by itself
-- tells no zone, nor does a download.
alter table account add column time_zone varchar check (length(time_zone) between 1 and 64);

-- How real interviews went, as their candidates tell it, beside the level that was expected when they told it.
-- All other numbers of progress are derived from attempts and scorecards, and stored nowhere.

create table real_interview (
    id uuid primary key,
    account_id uuid not null references account (id) on delete cascade,
    company varchar not null check (length(company) > 0),
    company_name varchar not null check (length(company_name) > 0),
    held_on date not null,
    outcome varchar not null check (outcome in ('OFFER', 'NO_OFFER', 'NEXT_ROUND', 'WITHDREW')),
    expected_level double precision check (expected_level between 1 and 4),   -- null where there was no number
    expected_low double precision check (expected_low between 1 and 4),
    expected_high double precision check (expected_high between 1 and 4),
    expected_answers integer check (expected_answers >= 0),
    told_at timestamp with time zone not null,
    unique (account_id, company, held_on),
    check ((expected_level is null) = (expected_answers is null)),
    check ((expected_level is null) = (expected_low is null)),
    check ((expected_level is null) = (expected_high is null))
);

-- Plans of one round or of several, and plans that are handed on.

alter table plan add column round_name varchar;                                  -- null for a free interview
alter table plan add column round_number integer default 1 not null check (round_number >= 1);
alter table plan add column first_plan_id uuid references plan (id) on delete cascade; -- of a loop's later rounds: the first one's
alter table plan add column shared_at timestamp with time zone;                  -- from then on whoever knows its id may take it
create index plan_first on plan (first_plan_id);

alter table plan_item add column follow_up integer default 0 not null check (follow_up >= 0); -- asked with it; 0 for none

-- The rounds of a loop are interviews of one meeting, walked one after the other.
alter table interview add column round_name varchar;
alter table interview add column round_number integer default 1 not null check (round_number >= 1);
alter table interview add column round_count integer default 1 not null check (round_count >= 1);

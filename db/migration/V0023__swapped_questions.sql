-- A question of a live interview that its candidate has not opened may be exchanged for another. The plan that was
-- made stays as it was, since others may read it too; the interview walks on through a further version of it.

alter table plan add column original_plan_id uuid references plan (id) on delete cascade; -- of a further version: the plan that was made
alter table plan add column swap_number integer default 0 not null check (swap_number >= 0); -- 0 for the plan that was made
alter table plan add constraint plan_version unique (original_plan_id, swap_number);

alter table attempt add column swapped boolean default false not null; -- whether it stands in place of another question

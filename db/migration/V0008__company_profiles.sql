-- Profiles: what editors say of a company, and up to where they have looked at what the bank says of it.

-- Each change is kept and never changes; the newest counts. A part that is null is as shipped.
create table company_revision (
    id uuid primary key,
    company varchar not null check (length(company) > 0),
    revision_number integer not null check (revision_number >= 1),
    display_name varchar check (length(display_name) between 1 and 60),
    own_rounds boolean not null,
    weight_understanding double precision check (weight_understanding between 0 and 1),
    weight_depth double precision check (weight_depth between 0 and 1),
    weight_judgement double precision check (weight_judgement between 0 and 1),
    weight_communication double precision check (weight_communication between 0 and 1),
    bar integer check (bar between 1 and 4),
    reason varchar not null check (length(reason) > 0),
    author_id uuid references account (id) on delete set null,
    created_at timestamp with time zone not null,
    unique (company, revision_number),
    check ((weight_understanding is null and weight_depth is null and weight_judgement is null and weight_communication is null)
        or (weight_understanding is not null and weight_depth is not null and weight_judgement is not null
            and weight_communication is not null
            and weight_understanding + weight_depth + weight_judgement + weight_communication between 0.999 and 1.001))
);
create index company_revision_author on company_revision (author_id);

create table company_revision_round (
    revision_id uuid not null references company_revision (id),
    round_number integer not null check (round_number >= 1),
    round_name varchar not null check (length(round_name) between 1 and 60),
    minutes integer not null check (minutes between 10 and 120),
    questions integer not null check (questions between 1 and 40),
    depth varchar not null check (depth in ('BRIEF', 'USUAL', 'DEEP')),
    primary key (revision_id, round_number),
    unique (revision_id, round_name)
);

create table company_revision_topic (
    revision_id uuid not null,
    round_number integer not null,
    area varchar not null,
    share double precision not null check (share > 0 and share <= 1),
    primary key (revision_id, round_number, area),
    foreign key (revision_id, round_number) references company_revision_round (revision_id, round_number)
);

create table company_revision_alias (
    revision_id uuid not null references company_revision (id),
    alias_number integer not null check (alias_number >= 1),
    alias varchar not null check (length(alias) between 1 and 60),
    primary key (revision_id, alias_number)
);

-- How many questions per area a company had when an editor last looked; a row without editor is the bank as it shipped.
create table company_review (
    company varchar primary key,
    reviewer_id uuid references account (id) on delete set null,
    reviewed_at timestamp with time zone not null,
    links integer not null check (links >= 0)
);
create index company_review_reviewer on company_review (reviewer_id);

create table company_review_area (
    company varchar not null references company_review (company) on delete cascade,
    area varchar not null,
    questions integer not null check (questions >= 1),
    primary key (company, area)
);

-- Google Research and Google DeepMind are companies of their own from here on. The wording of each source was kept.
update revision_asker set company = 'Google Research' where lower(original) = 'google research';
update revision_asker set company = 'Google DeepMind' where lower(original) = 'google deepmind';
update practice_link_asker set company = 'Google Research' where lower(original) = 'google research';
update practice_link_asker set company = 'Google DeepMind' where lower(original) = 'google deepmind';
update company_list set company = 'Google Research' where lower(original) = 'google research';
update company_list set company = 'Google DeepMind' where lower(original) = 'google deepmind';
update bank_state set change_number = change_number + 1 where id = 1;

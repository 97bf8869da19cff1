-- Verify this package with DuckDB alone, 1.1 or later: no other software, no network, no file but those beside this.
--
--     duckdb -f verify.sql            in the folder that was unzipped
--
-- It proves that the package is whole, that its parts agree, and that what it quotes is there; README.md says what it
-- cannot see. It prints what is wrong and then how many things were checked, and ends with an error where something is
-- wrong. verify.py does the same in Python.
--
-- How a quotation is compared: its place is counted in Unicode code points from 0, the end not included, in the document
-- decoded as UTF-8 with its line ends as they are. In what stands there each run of white space is written as one
-- space. White space is what Unicode calls so (property White_Space): the no-break space U+00A0 is, the zero-width
-- space U+200B is not. DuckDB's own \s does not know U+00A0: that is why all of it is written out here.

create or replace temp macro collapsed(words) as regexp_replace(
    words, '[\t-\r \x{85}\x{A0}\x{1680}\x{2000}-\x{200A}\x{2028}\x{2029}\x{202F}\x{205F}\x{3000}]+', ' ', 'g'
);

-- One row for each thing that is checked.
create or replace temp table things (what varchar, place varchar, is_right boolean);

-- Files have their hashes, and are those that SHA256SUMS lists and README.md leads to. (Some versions name files "./file".)
create or replace temp table stored as
select regexp_replace(replace(filename, '\', '/'), '^\./', '') as name, sha256(content) as hash from read_blob('**');
create or replace temp table readme as select content as words from read_text('README.md');
insert into things
with listed as (
    select line[67:] as name, line[:64] as hash
    from (select unnest(string_split(rtrim(content, chr(10)), chr(10))) as line from read_text('SHA256SUMS'))
)
select 'files have the hash of SHA256SUMS', name, coalesce(stored.hash = listed.hash, false)
from listed left join stored using (name)
union all
select 'files are listed in SHA256SUMS', name, name in (select name from listed) or name = 'SHA256SUMS'
from stored
union all
select 'files that README.md names are there', name, name in (select name from stored)
from (select distinct unnest(regexp_extract_all(words, '\]\(([^():#]+)[#)]', 1)) as name from readme);

-- What the schemas declare: a row for each column, and one for each column that points at rows.
create or replace temp table columns_declared as
select of_table, key, field->>'name' as name, field->>'support' as support,
    coalesce(field->>'$.constraints.required' = 'true', false) as required,
    cast(field->'$.constraints.enum' as varchar[]) as codes
from (
    select name as of_table, "primaryKey" as key, unnest(fields) as field
    from read_json('schemas/*.schema.json', columns = {name: 'varchar', "primaryKey": 'varchar[]', fields: 'json[]'})
);
create or replace temp table columns_pointing as
select of_table, pointing->>'$.fields[0]' as name,
    coalesce(nullif(pointing->>'$.reference.resource', ''), of_table) as target
from (
    select name as of_table, unnest("foreignKeys") as pointing
    from read_json('schemas/*.schema.json', columns = {name: 'varchar', "foreignKeys": 'json[]'})
);

-- All rows of all tables, every cell as it is written; and the same with a row for each cell that is filled.
create or replace temp table records as
select parse_filename(filename, true) as of_table, row_number() over (partition by filename) + 1 as of_row,
    * exclude (filename)
from read_csv(
    'data/*.csv', header = true, delim = ',', quote = '"', escape = '"', nullstr = '', all_varchar = true,
    union_by_name = true, filename = true
);
create or replace temp table cells as
from (unpivot records on columns(* exclude (of_table, of_row)) into name name value value);

-- Tables have all rows, required cells are filled, and codes are in their lists.
insert into things
select 'tables have as many rows as README.md tells', of_table, count(of_row) = any_value(told)
from (
    select unnest(regexp_extract_all(words, '\]\(data/(\w+)\.csv\) \| (\d+) \|', 1)) as of_table,
        unnest(regexp_extract_all(words, '\]\(data/(\w+)\.csv\) \| (\d+) \|', 2))::bigint as told
    from readme
)
left join (select of_table, of_row from records) using (of_table)
group by of_table
union all
select 'required cells are filled', of_table || ', row ' || of_row || ', ' || name, value is not null
from columns_declared join (select of_table, of_row from records) using (of_table)
left join cells using (of_table, of_row, name)
where required
union all
select 'codes are in their lists', of_table || ', row ' || of_row || ', ' || name, list_contains(codes, value)
from columns_declared join cells using (of_table, name)
where codes is not null;

-- Keys are filled and unique.
create or replace temp table keys as
select of_table, of_row, count(value) = count(*) as is_filled, list(value order by name) as key,
    any_value(value) filter (name = columns_declared.key[1]) as id
from columns_declared join (select of_table, of_row from records) using (of_table)
left join cells using (of_table, of_row, name)
where list_contains(columns_declared.key, name)
group by of_table, of_row;
insert into things
select 'keys are filled and unique', of_table || ', row ' || of_row,
    is_filled and count(*) over (partition by of_table, key) = 1
from keys;

-- Whatever points at a row points at one that is there: `record_id` in the table of its `table_name`, the two sides of a
-- discrepancy in any table.
insert into things
select 'references point at rows', of_table || ', row ' || of_row || ', ' || name,
    (target, value) in (select (of_table, id) from keys)
from columns_pointing join cells using (of_table, name)
union all
select 'references point at rows', of_table || ', row ' || of_row || ', record_id',
    (table_name, record_id) in (select (of_table, id) from keys)
from records where record_id is not null
union all
select 'references point at rows', of_table || ', row ' || of_row || ', ' || name, value in (select id from keys)
from cells where name in ('record_id_a', 'record_id_b');

-- What a column quotes stands at its place: `quote` from `quote_start` to `quote_end` of the document `source_id`, and so
-- with `passage`, `mention`, `name`, and the two sides of a discrepancy, `quote_a` and `quote_b`.
insert into things
select 'documents have the hash of sources.csv', source_id,
    path is null or (path, hash) in (select (name, stored.hash) from stored)
from (
    select source_id, unnest([path, original_path]) as path, unnest([sha256, original_sha256]) as hash
    from records where of_table = 'sources'
);
create or replace temp table documents as
select source_id, content as words
from records join read_text('data/documents/*') as file on replace(file.filename, '\', '/') = records.path
where of_table = 'sources';
insert into things
select quoted.of_table || ': ' || quoted.name || ' stands at its place', quoted.of_table || ', row ' || quoted.of_row,
    coalesce(
        collapsed(substr(
            words, try_cast(begins.value as bigint) + 1,
            try_cast(ends.value as bigint) - try_cast(begins.value as bigint)
        )) = quoted.value,
        false
    )
from cells as quoted
join cells as begins
    on (begins.of_table, begins.of_row, begins.name) = (quoted.of_table, quoted.of_row, quoted.name || '_start')
left join cells as ends
    on (ends.of_table, ends.of_row, ends.name) = (quoted.of_table, quoted.of_row, quoted.name || '_end')
left join cells as source
    on (source.of_table, source.of_row) = (quoted.of_table, quoted.of_row)
    and source.name = 'source_id' || case when quoted.name in ('quote_a', 'quote_b') then quoted.name[6:] else '' end
left join documents on documents.source_id = source.value
where quoted.name in ('quote', 'quote_a', 'quote_b', 'passage', 'mention', 'name');

-- The words of a figure stand in its quotation; digits among them are its number, perhaps with zeros behind.
insert into things
select 'figures stand in their quotations', of_table || ', row ' || of_row,
    coalesce(regexp_matches(quote, '(^|\W)' || regexp_escape(count_text) || '(\W|$)'), false)
from records where count_text is not null or "count" is not null
union all
select 'figures have the digits of their words', of_table || ', row ' || of_row,
    regexp_full_match("count", regexp_extract(regexp_replace(collapsed(count_text), '[,. ]', '', 'g'), '[0-9]+') || '0*')
from records where "count" is not null and regexp_matches(count_text, '[0-9]') and not contains(count_text, 'dozen');

-- The passages of a document follow one another, and nothing but white space stands between them.
insert into things
select 'passages begin where the last one ended', source_id || ', ' || begins,
    last_ends <= begins and trim(collapsed(substr(words, last_ends + 1, begins - last_ends))) = ''
from (
    select source_id, begins, lag(ends, 1, 0) over (partition by source_id order by begins, ends) as last_ends
    from (
        select source_id, try_cast(passage_start as bigint) as begins, try_cast(passage_end as bigint) as ends
        from records where of_table = 'passages'
        union all
        select source_id, length(words), length(words) from documents
    )
)
join documents using (source_id);

-- Stated cells have words, but for claims of the publisher itself; those for an actor have one of its names.
create or replace temp table cited as
select table_name as of_table, record_id as id, field as name, bool_or(basis = 'overruled') as is_overruled,
    string_agg(basis || ': ' || coalesce(lower(quote), ''), ' ') as words
from records where of_table = 'evidence' group by all;
create or replace temp table stated as
select of_table || ', row ' || of_row || ', ' || name as place, value, source_id, target, words, is_overruled
from columns_declared
join cells using (of_table, name)
join keys using (of_table, of_row)
join (select of_table, of_row, source_id from records) using (of_table, of_row)
left join cited using (of_table, id, name)
left join columns_pointing using (of_table, name)
where support = 'stated';
insert into things
select 'stated cells have words', place, words is not null or (value, source_id) in (
    select (publisher_id, source_id) from records where of_table = 'sources'
)
from stated
union all
select 'words for an actor name it', place, exists (
    select 1 from records where of_table = 'names' and actor_id = stated.value and contains(stated.words, lower(name))
)
from stated where target = 'actors' and words is not null and not is_overruled;

-- claims.csv has all claims, rows of tables with `restates`: their cells, names, and footnotes made of these.
create or replace temp table claims as
select of_table, of_row, id, source_id, coalesce(speaker_id, asserted_by) as claimant_id, reported_by, quote, locator
from records join keys using (of_table, of_row)
where of_table in (select of_table from columns_declared where name = 'restates');
create or replace temp table flat as
select claims.of_table, of_row, flat.* exclude (table_name)
from read_csv(
    'claims.csv', header = true, delim = ',', quote = '"', escape = '"', nullstr = '', all_varchar = true
) as flat
left join claims on (claims.of_table, id) = (table_name, record_id);
create or replace temp table told as
from (unpivot flat on columns(* exclude (of_table, of_row, footnote)) into name name value value);
create or replace temp table named as
select id, value
from cells join keys using (of_table, of_row)
where (of_table, name) in (('actors', 'short_name'), ('events', 'name'));

-- What has to stand in a column of that name; what else may stand in a row.
create or replace temp table same as
select of_table, of_row, name, value from cells join claims using (of_table, of_row)
union all
select of_table, of_row, 'claimant', value from claims join named on named.id = claimant_id
union all
select of_table, of_row, 'reporter', value from claims join named on named.id = reported_by;
create or replace temp table given as
select of_table, of_row, value from same
union all
select of_table, of_row, named.value from same join named on named.id = same.value
union all
select claims.of_table, claims.of_row, cells.value
from claims
join records as source on source.of_table = 'sources' and source.source_id = claims.source_id
join cells on (cells.of_table, cells.of_row) = (source.of_table, source.of_row)
union all
select claims.of_table, claims.of_row, publisher.name
from claims
join records as source on source.of_table = 'sources' and source.source_id = claims.source_id
join records as publisher on publisher.of_table = 'actors' and publisher.actor_id = source.publisher_id;
create or replace temp table astray as
select of_table, of_row
from told
left join same using (of_table, of_row, name)
left join columns_declared using (of_table, name)
where case
    when columns_declared.key is not null or name in ('claimant', 'reporter') then told.value is distinct from same.value
    else (of_table, of_row, told.value) not in (select (of_table, of_row, value) from given)
end
union all
select of_table, of_row from same anti join told using (of_table, of_row, name)
where name in (select column_name from (describe flat));
insert into things
select 'claims.csv has as many rows as there are claims', 'claims.csv',
    (select count(*) from flat) = (select count(*) from claims)
union all
select 'claims.csv tells what the tables tell', of_table || ', row ' || of_row,
    (of_table, of_row) not in (select (of_table, of_row) from astray) and coalesce(list_bool_and([
        contains(footnote, words)
        for words in [claims.quote, claimant.name, source.title, claims.locator, claims.id, source.reuse_link]
        if words is not null
    ]), false)
from claims
left join flat using (of_table, of_row)
left join records as claimant on claimant.of_table = 'actors' and claimant.actor_id = claims.claimant_id
left join records as source on source.of_table = 'sources' and source.source_id = claims.source_id;

-- What is wrong; then how many things were checked, and how many of them are right.
select what, place from things where is_right is not true;
select hash as "SHA-256 of SHA256SUMS" from stored where name = 'SHA256SUMS';
select count(*) filter (is_right) as "right", count(*) as "of", what from things group by what order by min(rowid);
select case
    when count(*) filter (is_right) = count(*) then count(*) || ' of ' || count(*) || ': all is right'
    else error(count(*) filter (is_right) || ' of ' || count(*) || ': this copy is damaged; get a whole one')
end as verified
from things;

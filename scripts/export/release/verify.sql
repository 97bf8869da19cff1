-- Verify this package with DuckDB alone, 1.1 or later: no other software, no network, no file but those beside this.
--
--     duckdb -f verify.sql            in the folder that was unzipped
--
-- It proves that the package is whole and that what it quotes is there. It does not prove that a document tells the
-- truth, nor that a sentence was understood rightly. It prints what is wrong and then how many things were checked, and
-- ends with an error where something is wrong. verify.py does the same in Python.
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

-- Every file has the hash that SHA256SUMS gives, and no other file is there. (Some versions name files "./file".)
insert into things
with listed as (
    select line[67:] as name, line[:64] as hash
    from (select unnest(string_split(rtrim(content, chr(10)), chr(10))) as line from read_text('SHA256SUMS'))
),
stored as (select regexp_replace(replace(filename, '\', '/'), '^\./', '') as name, sha256(content) as hash from read_blob('**'))
select 'files have the hash of SHA256SUMS', name, coalesce(stored.hash = listed.hash, false)
from listed left join stored using (name)
union all
select 'files are listed in SHA256SUMS', name, name in (select name from listed)
from stored where name != 'SHA256SUMS';

-- What the schemas declare: a row for each column, and one for each column that points at another table.
create or replace temp table columns_declared as
select of_table, key, field->>'name' as name, coalesce(field->>'$.constraints.required' = 'true', false) as required,
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

-- Required cells are filled, and codes are in their lists.
insert into things
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

-- The words of a figure stand in its quotation, and its number is what they give.
create or replace temp macro numeral(words) as regexp_extract(
    lower(words),
    '[0-9]+(?:,[0-9]{3})*(?:\.[0-9]+)?|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen'
    || '|fourteen|fifteen|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\b'
);
create or replace temp macro number_of(word) as coalesce(
    try_cast(replace(word, ',', '') as double),
    list_position(['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve',
        'thirteen', 'fourteen', 'fifteen'], word),
    list_position(['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'], word)
);
create or replace temp macro scale(word) as case word
    when 'dozen' then 12 when 'hundred' then 100 when 'thousand' then 1000 when 'million' then 1000000
    when 'billion' then 1000000000 else 1
end;
insert into things
select 'figures stand in their quotations', of_table || ', row ' || of_row,
    coalesce(regexp_matches(quote, '(^|\W)' || regexp_escape(count_text) || '(\W|$)'), false)
from records where count_text is not null or "count" is not null
union all
select 'figures are what their words give', of_table || ', row ' || of_row,
    coalesce(
        number_of(numeral(count_text)) * scale(regexp_extract(
            lower(count_text)[strpos(lower(count_text), numeral(count_text)) + length(numeral(count_text)):],
            '^[^a-z0-9]*([a-z]+)', 1
        )) = try_cast("count" as double),
        false
    )
from records where "count" is not null;

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

-- What is wrong; then how many things were checked, and how many of them are right.
select what, place from things where is_right is not true;
select count(*) filter (is_right) as "right", count(*) as "of", what from things group by what order by min(rowid);
select case
    when count(*) filter (is_right) = count(*) then count(*) || ' of ' || count(*) || ': all is right'
    else error(count(*) filter (is_right) || ' of ' || count(*) || ': this copy is damaged; get a whole one')
end as verified
from things;

-- Which passages do not fit together, the weightiest first, and how is each side cited?
with side as (
    select discrepancy_id, 'a' as side, record_id_a as record_id, source_id_a as source_id, locator_a as locator, quote_a as quote from discrepancies
    union all
    select discrepancy_id, 'b', record_id_b, source_id_b, locator_b, quote_b from discrepancies where quote_b is not null
),
cited as (
    select
        side.discrepancy_id,
        side.side,
        -- The passage has a footnote of its own: the row in tension may quote more, or less, than differs.
        '“' || side.quote || '” In: ' || publisher.name || ', “' || source.title || '”, ' || coalesce(source.date_printed, 'undated') || ', ' || side.locator
            || '. ' || package.title || ', record ' || coalesce(side.record_id, side.discrepancy_id) || ', version ' || package.version || '.'
            || coalesce(' ' || source.reuse_link, '') as footnote
    from side
    join sources as source on source.source_id = side.source_id
    join actors as publisher on publisher.actor_id = source.publisher_id, package
)
select
    discrepancy.weight,
    discrepancy.kind,
    discrepancy.description,
    discrepancy.quote_a,
    discrepancy.quote_b,
    discrepancy.external_reference,
    discrepancy.record_id_a,
    discrepancy.record_id_b,
    first.footnote as footnote_a,
    second.footnote as footnote_b,
    discrepancy.discrepancy_id
from discrepancies as discrepancy
join cited as first on first.discrepancy_id = discrepancy.discrepancy_id and first.side = 'a'
left join cited as second on second.discrepancy_id = discrepancy.discrepancy_id and second.side = 'b'
where discrepancy.weight <> 'consistent'
order by case discrepancy.weight when 'contradiction' then 1 when 'difference' then 2 else 3 end, discrepancy.kind, discrepancy.discrepancy_id

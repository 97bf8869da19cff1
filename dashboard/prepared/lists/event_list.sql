-- Which events do the documents speak of, from the earliest to those without a date, and in how many claims?
with told as (
    select event_id, count(distinct (table_name, record_id)) as how_many, count(distinct source_id) as in_documents
    from (
        select event_id, table_name, record_id, source_id from claims
        union all
        select occasion_id, table_name, record_id, source_id from claims
    )
    where event_id is not null
    group by event_id
)
select own.*, cited.claimant, cited.publisher, cited.footnote, source.short_title, whole.name as part_of_name,
    coalesce(told.how_many, 0) as how_many, coalesce(told.in_documents, 0) as in_documents
from events as own
join citations as cited on cited.table_name = 'events' and cited.record_id = own.event_id
join sources as source on source.source_id = own.source_id
left join events as whole on whole.event_id = own.part_of
left join told on told.event_id = own.event_id
order by own.date_start nulls last, own.date_end nulls last, own.name, own.event_id

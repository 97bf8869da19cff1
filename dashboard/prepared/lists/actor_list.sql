-- Who is named in the documents, how introduced, and in how many claims does each take part?
select lower(own.short_name) as sorted, own.*, body.body_id, body.body, cited.footnote, source.short_title,
    count(distinct part.record_id) as how_many,
    count(distinct part.record_id) filter (part.part = 'claimant') as claimed
from actors as own
join acts_for as body on body.actor_id = own.actor_id
join citations as cited on cited.table_name = 'actors' and cited.record_id = own.actor_id
join sources as source on source.source_id = own.source_id
join actors_with_claims as part on part.actor_id = own.actor_id
group by all
order by all

-- Which words support which cell?
select table_name, record_id, field, list(basis order by evidence_id) as bases, list(quote order by evidence_id) as words,
    first(note order by evidence_id) as note
from evidence
group by table_name, record_id, field
order by table_name, record_id, field

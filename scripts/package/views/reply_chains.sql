-- Which act is told as the answer to which: from an act that answers none to the last answer, one line for each chain?
with recursive chain as (
    select exchange_id as first_id, exchange_id as last_id, [exchange_id] as exchange_ids
    from diplomatic_exchanges
    where responds_to is null
    union all
    select chain.first_id, reply.exchange_id, list_append(chain.exchange_ids, reply.exchange_id)
    from chain join diplomatic_exchanges as reply on reply.responds_to = chain.last_id
),
step as (
    select chain.first_id, chain.last_id, unnest(chain.exchange_ids) as exchange_id, generate_subscripts(chain.exchange_ids, 1) as place
    from chain
    where len(chain.exchange_ids) > 1 and chain.last_id not in (select responds_to from diplomatic_exchanges where responds_to is not null)
)
select
    step.first_id,
    count(*) as acts,
    string_agg(actor.short_name || ' → ' || recipient.short_name || ': ' || act.event_type || coalesce(', ' || act.outcome, ''), ' / ' order by step.place) as chain,
    string_agg(act.summary, ' / ' order by step.place) as summaries,
    string_agg(step.exchange_id, ' ' order by step.place) as exchange_ids,
    step.last_id
from step
join diplomatic_exchanges as act on act.exchange_id = step.exchange_id
join actors as actor on actor.actor_id = act.actor_id
join actors as recipient on recipient.actor_id = act.recipient_id
group by step.first_id, step.last_id
order by acts desc, step.first_id, step.last_id

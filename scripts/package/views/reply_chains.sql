-- Which act is told as the answer to which: from an act that answers none to the last answer, one line for each chain?
with recursive act as (
    select
        exchange.exchange_id,
        exchange.responds_to,
        exchange.summary,
        actor.short_name || ' → ' || recipient.short_name || ': ' || exchange.event_type || coalesce(', ' || exchange.outcome, '') as told
    from diplomatic_exchanges as exchange
    join actors as actor on actor.actor_id = exchange.actor_id
    join actors as recipient on recipient.actor_id = exchange.recipient_id
),
chain as (
    select exchange_id as first_id, cast(1 as bigint) as acts, told as chain, summary as summaries, exchange_id as exchange_ids, exchange_id as last_id
    from act
    where responds_to is null
    union all
    select
        chain.first_id,
        chain.acts + 1,
        chain.chain || ' / ' || act.told,
        chain.summaries || ' / ' || act.summary,
        chain.exchange_ids || ' ' || act.exchange_id,
        act.exchange_id
    from chain
    join act on act.responds_to = chain.last_id
)
select first_id, acts, chain, summaries, exchange_ids, last_id
from chain
where acts > 1 and last_id not in (select responds_to from diplomatic_exchanges where responds_to is not null)
order by acts desc, first_id, last_id

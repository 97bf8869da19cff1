-- Who did what to whom, as told, and what was told to be the reply?
select
    act.exchange_id,
    actor.short_name as actor,
    recipient.short_name as recipient,
    act.event_type,
    act.summary,
    act.outcome,
    act.date_edtf,
    act.locator,
    act.quote,
    reply.exchange_id as reply_id,
    replier.short_name as reply_by,
    reply.event_type as reply_type,
    reply.summary as reply_summary,
    reply.date_edtf as reply_date_edtf,
    reply.locator as reply_locator,
    reply.quote as reply_quote,
    act.source_id
from diplomatic_exchanges as act
join actors as actor on actor.actor_id = act.actor_id
join actors as recipient on recipient.actor_id = act.recipient_id
left join diplomatic_exchanges as reply on reply.responds_to = act.exchange_id
left join actors as replier on replier.actor_id = reply.actor_id
order by act.source_id, act.quote_start, act.exchange_id, reply.quote_start, reply_id

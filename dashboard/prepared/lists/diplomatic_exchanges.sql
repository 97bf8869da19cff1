-- Who is said to have done what to whom, each by his own name?
select claim.record_id,
    actor.actor, recipient.actor as recipient, shown_actor.short_name as shown_actor,
    shown_recipient.short_name as shown_recipient, actor.actor_id || '~' || recipient.actor_id as pair,
    own.* exclude (exchange_id), claim.* exclude (table_name, record_id)
from diplomatic_exchanges as own
join pages.claim as claim on claim.table_name = 'diplomatic_exchanges' and claim.record_id = own.exchange_id
join acts_for as actor on actor.actor_id = own.actor_id
join acts_for as recipient on recipient.actor_id = own.recipient_id
join actors as shown_actor on shown_actor.actor_id = actor.actor_id
join actors as shown_recipient on shown_recipient.actor_id = recipient.actor_id
order by own.date_start nulls last, own.date_end nulls last, own.date_edtf, own.source_id, own.quote_start, own.exchange_id

"""What meets a span is found whatever the spans are: apart, in one another, or out of order."""

from hypothesis import given
from hypothesis import strategies as st

from schemas.rows import Span
from schemas.spans import Spans

SPAN = st.tuples(st.integers(0, 30), st.integers(1, 8)).map(lambda pair: (pair[0], pair[0] + pair[1]))


@given(st.lists(SPAN), SPAN)
def test_a_span_meets_those_with_which_it_shares_a_character_in_the_order_of_the_text(spans: list[Span], span: Span):
    meeting = [one for one in sorted(spans) if one[0] < span[1] and span[0] < one[1]]
    assert Spans((one, one) for one in spans).meeting(span) == meeting

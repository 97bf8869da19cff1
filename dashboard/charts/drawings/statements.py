"""How the dates of statements look: a bar for each, as long as its count."""

from dashboard.charts.drawings import layers as on
from dashboard.charts.spec import CLAIMS, Spec


def draw() -> Spec:
    """The drawing, over the datasets of the chart."""
    bar = on.layer(CLAIMS).mark_rule(strokeWidth=12, color=on.BLUE, aria=False)
    count = on.layer(CLAIMS).mark_text(**on.words(dx=6, fontWeight="bold"))
    return on.whole(
        "How many statements are told of each date in the documents: a bar for each date.",
        [
            bar.encode(x=on.across("left"), x2="right:Q", y=on.y("middle")),
            count.encode(x=on.across("right"), y=on.y("middle"), text="count:N"),
            *on.headings(),
            on.text(CLAIMS),
            on.choices(by="day", **on.ACROSS),
        ],
    )

"""The words beside a figure tell what it counts, where they are called as a unit is."""

from scripts.reading.units import units
from tests.each import failures

#: What is counted, what stands behind it, and the units read.
READ = {
    "for a [three-year] term": {"years"},
    "[over two centuries] of rule": {"centuries"},
    "[32] years has": {"years"},
    "with [ten] EU member states, most": {"states"},
    "outlined [four] specific demands: a": {"demands"},
    "[13] French cities": {"cities"},
    "for the [first] time in over two centuries": {"occasions"},
    "[a series of] diplomatic disagreements between": {"occasions"},
    "[numerous] resolutions criticizing": {"documents"},
    "[8,000] volunteers": {"people"},
    "[many] of the cities": set(),
    "the [first] sign that": set(),
}


def test_the_unit_beside_a_figure_is_read_and_no_other():
    def read(case: str) -> None:
        _, counted, behind = case.replace("]", "[").split("[")
        assert units(counted, behind) == READ[case]

    assert failures(read, {case: case for case in READ}) == {}

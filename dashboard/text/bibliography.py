"""Ready-made citations of the package and of a table, from the descriptor: plain words, BibTeX, and CFF."""

from typing import Any

from dashboard.text import labels

Descriptor = dict[str, Any]

STATUS = "Claims as printed; not independently verified."


def plain(descriptor: Descriptor, table: str = "") -> str:
    """A citation in plain words, of the package or of one table."""
    what = f"{labels.table_title(table)} (table {table}), in: " if table else ""
    return f"{_authors(descriptor)} ({_year(descriptor)}): {what}{_whole(descriptor)} [data set]. {STATUS}"


def bibtex(descriptor: Descriptor, table: str = "") -> str:
    """A citation for BibTeX, of the package or of one table."""
    title = f"{labels.table_title(table)} (table {table})" if table else str(descriptor["title"])
    key = f"{descriptor['name']}-{descriptor['version']}" + (f"-{table}" if table else "")
    fields = {
        "title": title,
        "author": f"{{{_authors(descriptor)}}}",  # a group has no first name
        "year": _year(descriptor),
        "version": str(descriptor["version"]),
        "howpublished": f"Data set{', in: ' + _whole(descriptor) if table else ''}",
        "note": STATUS,
    }
    told = "".join(f"  {name} = {{{_escaped(value)}}},\n" for name, value in fields.items())
    return f"@misc{{{key},\n{told}}}"


def cff(descriptor: Descriptor) -> str:
    """A citation of the package as a `CITATION.cff`."""
    authors = "".join(f"  - name: {each['title']}\n" for each in descriptor["contributors"])
    return (
        "cff-version: 1.2.0\n"
        'message: "Please cite the package, and with a claim its own footnote."\n'
        f"title: {descriptor['title']}\n"
        "type: dataset\n"
        f"version: {descriptor['version']}\n"
        f"date-released: {descriptor['created'][:10]}\n"
        f"license: {descriptor['licenses'][0]['name']}\n"
        f"authors:\n{authors}"
    )


def _authors(descriptor: Descriptor) -> str:
    return ", ".join(each["title"] for each in descriptor["contributors"])


def _year(descriptor: Descriptor) -> str:
    return str(descriptor["created"])[:4]


def _whole(descriptor: Descriptor) -> str:
    return f"{descriptor['title']}, version {descriptor['version']}"


def _escaped(value: str) -> str:
    return value.replace("_", r"\_").replace("&", r"\&").replace("%", r"\%")

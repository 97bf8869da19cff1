"""The read-me of the zip: `readme.md`, filled in from the descriptor, the schemas and the tables."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from string import Template

import schemas
from scripts.package.bibliography import of_package
from scripts.package.database import question, view_files
from scripts.package.package import Package

TEMPLATE = Path(__file__).with_name("readme.md")


def readme(package: Package, counts: Mapping[str, int], beside: Mapping[str, str]) -> str:
    """The read-me in Markdown; `counts` are the rows of each table, `beside` is what other files tell."""
    descriptor = package.descriptor
    return Template(TEMPLATE.read_text(encoding="utf-8")).substitute(
        title=f"{descriptor['title']} {descriptor['version']}",
        description=descriptor["description"],
        documents="\n".join(_documents(package)),
        warnings="\n".join(f"- **{each['label'].capitalize()}.** {each['text']}" for each in table_warnings()),
        tables="\n".join(_tables(counts)),
        beside="".join(f"| [`{name}`]({name}) | {told} |\n" for name, told in beside.items()),
        views="\n".join(f"- [`{view.stem}`](views/{view.name}): {question(view)}" for view in sorted(view_files())),
        croissant="; [`croissant.json`](croissant.json): Croissant" if descriptor.get("homepage") else "",
        citation=of_package(descriptor).words,
        terms="\n".join(_terms(package)),
    )


def _documents(package: Package) -> Iterator[str]:
    names = {row["actor_id"]: row["name"] for row in package.table("actors")}
    for source in package.table("sources"):
        publisher = names.get(source["publisher_id"], source["publisher_id"])
        printed = source["date_printed"] or "undated"
        yield f"- **{publisher}**, “{source['title']}” ({printed}). {source['perspective']}"


def table_warnings() -> list[dict[str, str]]:
    """The usage warnings that hold for whole tables."""
    named = {code for table in schemas.TABLES for code in schemas.table_schema(table).get("usageWarnings", [])}
    return [warning for code, warning in schemas.warnings().items() if code in named]


def _tables(counts: Mapping[str, int]) -> Iterator[str]:
    yield "| table | rows | |\n|---|---|---|"
    for table in schemas.TABLES:
        described = schemas.table_schema(table)["description"]
        yield f"| [`{table}`](data/{table}.csv) | {counts[table]} | {described} [Its columns](docs/codebook.md#{table}) |"


def _terms(package: Package) -> Iterator[str]:
    for licence in package.descriptor["licenses"]:
        yield f"- {licence['title']}: <{licence['path']}>"
    for source in package.table("sources"):
        terms = f"prints: “{source['reuse_terms']}”" if source["reuse_terms"] else "prints no terms of reuse"
        link = f" Where you use its rows, link to <{source['reuse_link']}>." if source["reuse_link"] else ""
        yield f"- `{source['source_id']}` and what is quoted from it remain its publisher's, who {terms}.{link}"

"""The package in every format at addresses that last, made once for each published package, when first asked for."""

from functools import lru_cache
from pathlib import Path
from threading import Lock

from starlette.requests import Request
from starlette.responses import FileResponse, PlainTextResponse, Response

import schemas
from dashboard import db
from scripts.package.package import ROOT
from scripts.package.working_folder import WorkingFolder

#: Format → how it is called, its type, and what it is for. The whole package:
WHOLE = {
    "zip": (
        "zip",
        "application/zip",
        "tables, schemas, documents and descriptor; validates anywhere with Frictionless",
    ),
    "sqlite": ("SQLite", "application/vnd.sqlite3", "all tables with their keys in one file"),
    "duckdb": ("DuckDB", "application/octet-stream", "all tables with their types and keys, and the saved views"),
}
#: A table:
EACH = {
    "csv": ("CSV", "text/csv"),
    "json": ("JSON", "application/json"),
    "parquet": ("Parquet", "application/vnd.apache.parquet"),
}
#: How to read it all.
PAGES = {
    "how-to-read": "How to read this data",
    "codebook": "Code book",
    "coding-guide": "Coding guide",
}

_making = Lock()


def data_file(request: Request) -> Response:
    """The package (`/data/package.zip`) or a table (`/data/casualties.parquet`) in some format."""
    name, _, form = request.path_params["name"].rpartition(".")
    if name == "package" and form in WHOLE:
        stored, kind = f"{db.package().descriptor['name']}.{form}", WHOLE[form][1]
    elif name in schemas.TABLES and form in EACH:
        stored, kind = f"{name}.{form}", EACH[form][1]
    else:
        return PlainTextResponse(f"There is no such file; there are {_there_are()}.\n", status_code=404)
    return FileResponse(made() / stored, media_type=kind, filename=stored, content_disposition_type=_opened(form))


def page(request: Request) -> Response:
    """One of the pages that tell how to read and use the data, as Markdown."""
    name = request.path_params["name"]
    path = documentation(name) if name in PAGES else None
    if path is None:
        return PlainTextResponse(f"There is no such page; there are {', '.join(PAGES)}.\n", status_code=404)
    return FileResponse(path, media_type="text/markdown; charset=utf-8", content_disposition_type="inline")


def documentation(name: str) -> Path | None:
    """Where a page lies: beside the package that is shown, or else in this project."""
    places = (root / "docs" / f"{name}.md" for root in (db.package().root, ROOT))
    return next((place for place in places if place.exists()), None)


def made() -> Path:
    """The folder with every format of the package that is published now."""
    with _making:
        return _made(*db.published()).path


@lru_cache(maxsize=1)
def _made(root: Path, stamp: int) -> WorkingFolder:
    """A folder that is deleted with the last that knows it."""
    from scripts.package.export import export  # and DuckDB with it

    folder = WorkingFolder()
    export(db.package(), folder.path)
    return folder


def _opened(form: str) -> str:
    """Text is shown, all else is saved."""
    return "inline" if form in ("csv", "json") else "attachment"


def _there_are() -> str:
    whole = [f"package.{form}" for form in WHOLE]
    return (
        ", ".join([*whole, *(f"<table>.{form}" for form in EACH)]) + f" with <table> one of {', '.join(schemas.TABLES)}"
    )

"""The package in every format at addresses that last, made once for each published package, when first asked for."""

from functools import lru_cache
from pathlib import Path
from threading import Lock

from starlette.requests import Request
from starlette.responses import FileResponse, PlainTextResponse, Response

import schemas
from dashboard import shown_package
from dashboard.server.formats import EACH, PAGES, WHOLE, documentation
from scripts.export.formats import Format
from scripts.package.working_folder import WorkingFolder

_making = Lock()


def data_file(request: Request) -> Response:
    """The package (`/data/package.zip`) or a table (`/data/casualties.parquet`) in some format."""
    name, _, extension = request.path_params["name"].partition(".")
    form: Format | None = None
    if name == "package":
        stored, form = f"{shown_package.package().descriptor['name']}.{extension}", WHOLE.get(extension)
    elif name in schemas.TABLES:
        stored, form = f"{name}.{extension}", EACH.get(extension)
    if form is None:
        return PlainTextResponse(f"There is no such file; there are {_there_are()}.\n", status_code=404)
    return FileResponse(
        made(form) / stored, media_type=form.media_type, filename=stored, content_disposition_type=_opened(extension)
    )


def page(request: Request) -> Response:
    """One of the pages that tell how to read and use the data, as Markdown."""
    name = request.path_params["name"]
    path = documentation(name) if name in PAGES else None
    if path is None:
        return PlainTextResponse(f"There is no such page; there are {', '.join(PAGES)}.\n", status_code=404)
    return FileResponse(path, media_type="text/markdown; charset=utf-8", content_disposition_type="inline")


def made(form: Format) -> Path:
    """The folder with a format of the package that is published now."""
    with _making:
        return _made(*shown_package.published(), form).path


@lru_cache(maxsize=len(WHOLE) + len(EACH))
def _made(root: Path, stamp: int, form: Format) -> WorkingFolder:
    """A folder that is deleted with the last that knows it."""
    from scripts.export.export import export  # and DuckDB with it

    folder = WorkingFolder()
    export(shown_package.package(), folder.path, formats=[form])
    return folder


def _opened(form: str) -> str:
    """Text is shown, all else is saved."""
    return "inline" if form in ("csv", "json") else "attachment"


def _there_are() -> str:
    whole = [f"package.{form}" for form in WHOLE]
    return (
        ", ".join([*whole, *(f"<table>.{form}" for form in EACH)]) + f" with <table> one of {', '.join(schemas.TABLES)}"
    )

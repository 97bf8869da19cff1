"""`/data`: the package as it is published, file by file, and in every other format, made when first asked for.

`/data/datapackage.json` with the files that it names beside it is a Data Package for whoever has the address only:
`frictionless validate <address>/data/datapackage.json`.
"""

import json
from functools import lru_cache
from pathlib import Path
from threading import Lock

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

import schemas
from dashboard import shown_package
from dashboard.routes.answers import file_answer, json_answer
from dashboard.server.formats import EACH, PAGES, WHOLE, documentation
from scripts.export.formats import Format
from scripts.package.working_folder import WorkingFolder

_making = Lock()

#: The folder of the package whose files stand at `/data`, and the types of those that are no tables.
TOP = "data/"
KINDS = {".json": "application/json", ".csv": "text/csv; charset=utf-8", ".txt": "text/plain; charset=utf-8"}


def descriptor(request: Request) -> Response:
    """The descriptor, its paths as they are from here: `/data` is the folder of the package."""
    told = json.loads(json.dumps(shown_package.package().descriptor))
    for each in (*told["resources"], *told.get("sources", ())):
        if "path" in each:
            each["path"] = each["path"].removeprefix(TOP)
    return json_answer(told)


def package_file(request: Request) -> Response:
    """A schema, a document or a table, by the path that the descriptor has for it; what was received in another form is
    saved, and never opened here.
    """
    package, wanted = shown_package.package(), request.path_params["path"]
    resources = package.descriptor["resources"]
    paths = [each[name] for each in resources for name in ("path", "schema") if isinstance(each.get(name), str)]
    found = next((path for path in paths if path.removeprefix(TOP) == wanted), None)
    if found is None:
        return PlainTextResponse("There is no such file; datapackage.json names those that there are.\n", 404)
    kind, path = KINDS.get(Path(found).suffix), package.root / found
    return file_answer(path, kind) if kind else file_answer(path, "application/octet-stream", path.name, shown=False)


def data_file(request: Request) -> Response:
    """The package (`/data/package.zip`) or a table (`/data/casualties.parquet`) in some format."""
    name, _, extension = request.path_params["name"].partition(".")
    if name in schemas.TABLES and extension == "csv":  # as it is published, byte for byte
        return file_answer(shown_package.package().path(name), KINDS[".csv"], f"{name}.csv")
    form: Format | None = None
    if name == "package":
        stored, form = f"{shown_package.package().descriptor['name']}.{extension}", WHOLE.get(extension)
    elif name in schemas.TABLES:
        stored, form = f"{name}.{extension}", EACH.get(extension)
    if form is None:
        return PlainTextResponse(f"There is no such file; there are {_there_are()}.\n", status_code=404)
    return file_answer(made(form) / stored, form.media_type, stored, shown=extension == "json")


def page(request: Request) -> Response:
    """One of the pages that tell how to read and use the data, as Markdown."""
    name = request.path_params["name"]
    path = documentation(name) if name in PAGES else None
    if path is None:
        return PlainTextResponse(f"There is no such page; there are {', '.join(PAGES)}.\n", status_code=404)
    return file_answer(path, "text/markdown; charset=utf-8")


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


def _there_are() -> str:
    whole = [f"package.{form}" for form in WHOLE]
    return (
        ", ".join([*whole, *(f"<table>.{form}" for form in EACH)]) + f" with <table> one of {', '.join(schemas.TABLES)}"
    )

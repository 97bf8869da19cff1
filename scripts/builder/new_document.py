"""Starting the extraction of one more document: its text among the documents, and a module to fill in beside it."""

import hashlib
import keyword
import os
import re
from pathlib import Path

from scripts.documents.document import read_document
from scripts.documents.lookalikes import code_points
from scripts.errors import UsageError, visible

MODULE = '''"""{source_id}: say in a line what the document is."""

from scripts.coding.entries import Coding
from scripts.coding.registry import Source

SOURCE = Source(
    id="{source_id}",
    sha256="{sha256}",
    title={title!r},
    short_title="",  # in our words, for labels: publisher and date
    publisher=("", ""),  # an actor of scripts/extract/actors.toml, and the words that name it
    kind="",
    language="en",
    perspective="",
    date=("", ""),  # EDTF, and the words that print it
)


def extract(doc: Coding) -> None:
    """In reading order, the quotation first: see docs/coding-guide.md."""
'''


def start_document(document: Path, root: Path) -> list[str]:
    """Copy a text into `data/documents/` and write its extraction module; returns what was made and what to do next.

    Raises:
        UsageError: the name is no identifier, or there is such a document already.
        DataError: the text is not what a document has to be (UTF-8, LF, not empty).

    """
    source_id = document.stem
    if (
        document.suffix != ".txt"
        or not re.fullmatch(r"[a-z][a-z0-9]*(-[a-z0-9]+)*", source_id)
        or keyword.iskeyword(source_id)
    ):
        strange = next((character for character in document.name if not character.isascii()), "")
        what = f"has {code_points(strange)}; " if strange else ""
        raise UsageError(
            f"{visible(str(document))}: {what}name the file by its identifier, such as some-source-2026-01-31.txt"
            " (lower case, digits, hyphens)"
        )
    module = root / "scripts" / "extract" / f"{source_id.replace('-', '_')}.py"
    target = root / "data" / "documents" / document.name
    if os.path.exists(module) or (os.path.exists(target) and os.path.realpath(target) != os.path.realpath(document)):
        raise UsageError(
            f"{source_id}: there is such a document already ({module}); take another name, or go on in that module"
        )
    if not os.path.exists(document):  # and where a name is too long for any file, too
        raise UsageError(f"{visible(str(document))}: there is no such file; name a UTF-8 text file")
    data, text = read_document(document)
    title = text.strip().splitlines()[0].strip()
    content = MODULE.format(source_id=source_id, sha256=hashlib.sha256(data).hexdigest(), title=title)
    made: list[Path] = []
    try:
        for path, bytes_ in ((target, data), (module, content.encode("utf-8"))):
            if not path.exists():
                with path.open("xb") as file:
                    made.append(path)
                    file.write(bytes_)
    except OSError as error:
        for path in made:
            path.unlink()
        raise UsageError(f"{error.filename}: cannot be written ({error.strerror}); nothing was made") from None
    return [
        f"{target}: the document, as received",
        f"{module}: fill in SOURCE, then extract; docs/coding-guide.md says how",
        "then: python -m scripts build",
    ]

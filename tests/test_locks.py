"""What is installed: two locks, complete in themselves, that do not rot when newer versions are published."""

import base64
import csv
import hashlib
import io
import os
import re
import shutil
import subprocess
import tomllib
import zipfile
from collections.abc import Iterable, Iterator
from importlib import metadata
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

from scripts.package.package import ROOT

RUN, DEV = "requirements.lock", "requirements-dev.lock"
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
DOCUMENTS = PROJECT["project"]["optional-dependencies"]["documents"]
OPTIONS = "--only-binary :all:"
#: Where the locks are to hold: what decides which requirements a distribution has there.
PLACES = [
    {"python_version": version, "python_full_version": f"{version}.0", "implementation_name": "cpython"} | system
    for version in ("3.11", "3.12", "3.13", "3.14")
    for system in (
        {"sys_platform": "linux", "platform_system": "Linux", "os_name": "posix", "platform_machine": "x86_64"},
        {"sys_platform": "darwin", "platform_system": "Darwin", "os_name": "posix", "platform_machine": "arm64"},
        {"sys_platform": "win32", "platform_system": "Windows", "os_name": "nt", "platform_machine": "AMD64"},
    )
]


def lines(lock: str) -> list[str]:
    """The lines of a lock, each with its hashes and without comments."""
    text = re.sub(r"\s*\\\n\s*", " ", re.sub(r"(?m)^\s*#.*\n?", "", lock))
    return [line.strip() for line in text.splitlines() if line.strip()]


def text_of(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def pins(name: str) -> list[Requirement]:
    """What a lock pins, without the hashes."""
    return [Requirement(line.partition(" --hash")[0]) for line in lines(text_of(name)) if line != OPTIONS]


def pinned_version(pin: Requirement) -> str:
    return str(pin.specifier).removeprefix("==")


def name_of(requirement: Requirement) -> str:
    return canonicalize_name(requirement.name)


@pytest.mark.parametrize("name", [RUN, DEV])
def test_every_requirement_is_pinned_with_its_hashes_and_is_never_built_from_source(name):
    first, *requirements = lines(text_of(name))
    assert first == OPTIONS
    assert len(requirements) > 50
    form = r"[a-z0-9.-]+(\[[a-z0-9,-]+\])?==[0-9][^ ]*( ; [^-]+?)?( --hash=sha256:[0-9a-f]{64})+"
    assert [line[:80] for line in requirements if not re.fullmatch(form, line)] == []


@pytest.mark.parametrize("name", [RUN, DEV])
def test_a_lock_names_no_index_no_address_and_no_path(name):
    assert not re.search(r"://|--(extra-)?index|--find-links|file:|\.whl|\.\./|(?m:^-e )", text_of(name))
    assert str(Path.home()) not in text_of(name)


def test_every_dependency_is_in_its_lock():
    for name, wanted in (
        (RUN, PROJECT["project"]["dependencies"]),
        (DEV, PROJECT["project"]["dependencies"] + DOCUMENTS + PROJECT["dependency-groups"]["dev"]),
    ):
        assert {name_of(Requirement(each)) for each in wanted} <= {name_of(pin) for pin in pins(name)}, name


def test_what_a_user_runs_brings_no_tool_of_tests():
    tools = {name_of(Requirement(each)) for each in PROJECT["dependency-groups"]["dev"]}
    run = {name_of(pin) for pin in pins(RUN)}
    assert run.isdisjoint({name_of(Requirement(each)) for each in DOCUMENTS})
    # packaging is there all the same, for Streamlit; stubs and drivers, linters and runners are not.
    assert tools & run <= {"packaging"}


def test_both_locks_pin_the_same_versions():
    dev = {str(pin) for pin in pins(DEV)}
    assert [str(pin) for pin in pins(RUN) if str(pin) not in dev] == []


@pytest.mark.parametrize("name", [RUN, DEV])
def test_all_that_a_locked_distribution_requires_is_locked(name):
    assert missing(pins(name)) == []


def test_a_lock_without_an_extra_or_without_a_requirement_is_incomplete():
    locked = pins(DEV)
    without = [pin for pin in locked if name_of(pin) != "narwhals"]
    assert any("narwhals" in told for told in missing(without))
    plain = [Requirement(str(pin).replace("[toml]", "")) for pin in locked]
    assert any("coverage[toml]" in told for told in missing(plain))


def missing(locked: list[Requirement]) -> list[str]:
    """What locked distributions require, in any of the places, and the lock does not pin there. Of a distribution that is
    not installed here, since it is for other systems, nothing can be read.
    """
    told: dict[str, None] = {}
    for place in PLACES:
        there = {name_of(pin): pin for pin in locked if holds(pin, place, ())}
        for pin in there.values():
            for wanted in required(pin, place):
                found = there.get(name_of(wanted))
                fits = found and wanted.specifier.contains(Version(pinned_version(found)), prereleases=True)
                if not fits or not wanted.extras <= found.extras:
                    told[f"{wanted} (required by {pin.name} for Python {place['python_version']})"] = None
    return list(told)


def required(pin: Requirement, place: dict[str, str]) -> Iterator[Requirement]:
    """What a locked distribution requires in some place, with the extras that the lock takes of it."""
    try:
        wanted = metadata.requires(pin.name) or []
    except metadata.PackageNotFoundError:
        return
    for requirement in map(Requirement, wanted):
        if holds(requirement, place, pin.extras):
            yield requirement


def holds(requirement: Requirement, place: dict[str, str], extras: Iterable[str]) -> bool:
    marker = requirement.marker
    return marker is None or any(marker.evaluate(place | {"extra": extra}) for extra in ("", *extras))


def test_what_is_not_installed_here_is_for_other_systems():
    installed = {canonicalize_name(each.name) for each in metadata.distributions()}
    absent = [pin for pin in pins(DEV) if name_of(pin) not in installed]
    assert [str(pin) for pin in absent if pin.marker is None or pin.marker.evaluate()] == []


# -- installing when every package has a newer release


@pytest.mark.slow
def test_the_lock_is_installed_as_it_is_when_every_package_has_a_newer_release(tmp_path):
    """With the pip that Python brings, by the Makefile's own commands, from an index made up of empty packages that require
    what the real ones require.
    """
    home = tmp_path / "Mənim layihə (2) 100% & co's"  # a folder as people name theirs
    index = home / "index"
    index.mkdir(parents=True)
    here = [pin for pin in pins(DEV) if pin.marker is None or pin.marker.evaluate()]
    hashes = {name_of(pin): wheel(index, pin.name, pinned_version(pin)) for pin in here}
    for pin in here:
        wheel(index, pin.name, "9999")
    for name in (RUN, DEV):
        own = [pin for pin in pins(name) if pin in here]
        told = [f"{str(pin).partition(';')[0].strip()} --hash=sha256:{hashes[name_of(pin)]}" for pin in own]
        (home / name).write_text("\n".join([OPTIONS, *told, ""]), encoding="utf-8")
    shutil.copy(ROOT / "Makefile", home)
    alone = {
        "PIP_CONFIG_FILE": os.devnull,
        "PIP_NO_INDEX": "1",
        "PIP_FIND_LINKS": index.as_uri(),
        "PIP_NO_CACHE_DIR": "1",
    }
    done = subprocess.run(
        ["make", "--no-print-directory", ".venv/.locked-dev"],
        cwd=home,
        env=os.environ | alone,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    found = metadata.distributions(path=[str(next((home / ".venv").glob("lib/*/site-packages")))])
    installed = {canonicalize_name(each.name): each.version for each in found}
    assert {name_of(pin): pinned_version(pin) for pin in here}.items() <= installed.items()


def wheel(folder: Path, name: str, version: str) -> str:
    """Write a package without content that requires what the installed one of this name requires; returns its SHA-256."""
    stem = f"{canonicalize_name(name).replace('-', '_')}-{version}"
    about = metadata.metadata(name)
    required = [f"Requires-Dist: {each}" for each in about.get_all("Requires-Dist") or []]
    extras = [f"Provides-Extra: {each}" for each in about.get_all("Provides-Extra") or []]
    files = {
        f"{stem}.dist-info/METADATA": "\n".join(
            ["Metadata-Version: 2.1", f"Name: {name}", f"Version: {version}", *required, *extras, ""]
        ),
        f"{stem}.dist-info/WHEEL": "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    path = folder / f"{stem}-py3-none-any.whl"
    with zipfile.ZipFile(path, "w") as archive:
        for inside, content in files.items():
            archive.writestr(inside, content)
        archive.writestr(f"{stem}.dist-info/RECORD", record(files, f"{stem}.dist-info/RECORD"))
    return hashlib.sha256(path.read_bytes()).hexdigest()


def record(files: dict[str, str], itself: str) -> str:
    buffer = io.StringIO()
    writer = csv.writer(buffer, lineterminator="\n")
    for inside, content in files.items():
        digest = base64.urlsafe_b64encode(hashlib.sha256(content.encode()).digest()).rstrip(b"=").decode()
        writer.writerow([inside, f"sha256={digest}", len(content.encode())])
    writer.writerow([itself, "", ""])
    return buffer.getvalue()

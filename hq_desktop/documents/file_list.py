"""The files behind the exhibits, as they are handed over on a disk."""

from hashlib import sha256

from hq_desktop.documents.paper import Paper, label_of


def file_lines(paper: Paper) -> list[tuple[str, str, str]]:
    """Return every file once: the number of its exhibit, its name, its SHA-256."""
    found: dict[str, tuple[str, str, str]] = {}
    for one in paper.attachments():
        for number, exhibit in zip(one.numbers, one.exhibits, strict=True):
            for digest, name in exhibit.files:
                found.setdefault(digest, (label_of(one, number), name, digest))
    return list(found.values())


def listed_digest(paper: Paper) -> str:
    """Return the SHA-256 over the list of files, a line each with a line feed; "" without files."""
    lines = "".join(f"{one}\n" for _, _, one in file_lines(paper))
    return sha256(lines.encode()).hexdigest() if lines else ""

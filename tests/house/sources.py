"""The program's own modules, as text and as trees, for the rules of the house."""

import ast
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = ROOT / "hq_desktop"


@cache
def trees() -> dict[str, ast.Module]:
    """Return each module's tree by its path in the checkout, `/` between folders."""
    return {
        path.relative_to(ROOT).as_posix(): ast.parse(path.read_text(encoding="utf-8"))
        for path in sorted(PROGRAM.rglob("*.py"))
    }

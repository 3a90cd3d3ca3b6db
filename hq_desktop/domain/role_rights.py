"""What a role at the precinct may sign and do, and what binds it, each with its article."""

from dataclasses import dataclass
from enum import StrEnum

from hq_desktop.domain.form import LegalMark
from hq_desktop.domain.observer_role import ObserverRole
from hq_desktop.domain.text import Text


class RightKind(StrEnum):
    """What a norm is to a person at the precinct."""

    PROOF = "proof"
    SIGN = "sign"
    RIGHT = "right"
    DUTY = "duty"


@dataclass(frozen=True, slots=True)
class Right:
    """One thing that proves a role, that it may sign or do, or that binds it; `law` are articles.

    An item without articles is ours alone. `opens` are the terms that a signature is enough for;
    `is_end` marks what ends the role or its powers.
    """

    code: str
    kind: RightKind
    roles: frozenset[ObserverRole]
    text: Text
    law: tuple[str, ...]
    mark: LegalMark
    opens: tuple[str, ...] = ()
    is_end: bool = False


@dataclass(frozen=True, slots=True)
class RoleRights:
    """A role by its name in the law, with everything that is known of it, in the file's order.

    `words` are pieces of how people write it in Russian, Kazakh and English.
    """

    role: ObserverRole
    title: Text
    rights: tuple[Right, ...]
    mark: LegalMark
    words: tuple[str, ...] = ()

    def of_kind(self, kind: RightKind) -> tuple[Right, ...]:
        """Return the items of one kind."""
        return tuple(one for one in self.rights if one.kind is kind)

"""Put the resources and the compiled translations into the wheel."""

import importlib.util
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class ResourcesHook(BuildHookInterface):  # type: ignore[type-arg]  # hatchling fills it
    """Travels with the wheel: `resources/` and `translations/*.qm`, beside the modules."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile the translations and name what goes where; an editable install needs neither."""
        if version == "editable":
            return
        root = Path(self.root)
        place = root / ".ci" / "translations.py"
        spec = importlib.util.spec_from_file_location("translations", place)
        if spec is None or spec.loader is None:
            raise FileNotFoundError(place)
        translations = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(translations)
        build_data["force_include"][str(root / "resources")] = "hq_desktop/resources"
        for compiled in translations.compile_all():
            build_data["force_include"][str(compiled)] = f"hq_desktop/translations/{compiled.name}"

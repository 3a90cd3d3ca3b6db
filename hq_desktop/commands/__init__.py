"""The headless commands, one module a theme: parse, call an action, print; no rule lives here."""

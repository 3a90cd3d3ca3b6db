"""Exports of messengers: what was written and sent in a chat, as messages with their files."""

"""Photos and messages that wait for a precinct, sorted by keyboard."""

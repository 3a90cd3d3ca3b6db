"""The layouts a campaign's tables have had, one numbered step after another, forward only."""

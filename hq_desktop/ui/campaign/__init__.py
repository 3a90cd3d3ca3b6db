"""The campaign: its precincts, commissions, contestants and signatories."""

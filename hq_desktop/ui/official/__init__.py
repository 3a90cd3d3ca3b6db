"""The figures the commissions announced: by precinct and in total, with source and moment."""

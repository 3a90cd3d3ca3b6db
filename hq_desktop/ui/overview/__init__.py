"""The overview: what is in, what is missing, what needs a person."""

"""A campaign's records, as functions over a transaction; SQLAlchemy and rows stay here."""

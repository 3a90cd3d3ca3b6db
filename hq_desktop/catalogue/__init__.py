"""The law and the forms as data, read into domain objects or refused with the reason."""

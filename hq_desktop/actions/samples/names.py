"""The samples by name; what they are made of is read when one is written."""

NAMES = ("almaty-2019", "district-15", "night")

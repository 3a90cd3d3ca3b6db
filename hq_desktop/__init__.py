"""The desktop program of a candidate's headquarters in Kazakhstan."""

__version__ = "0.1.0"

"""Widgets that know nothing of elections."""

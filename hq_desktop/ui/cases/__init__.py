"""Complaints and claims: choosing, asking for missing facts, previewing and printing packages."""

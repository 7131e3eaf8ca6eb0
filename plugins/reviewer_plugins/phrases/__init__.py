"""Phrase tables: data apart from code, each entry with its alternative and its guard."""

"""Measurements: how right, how quiet and how fast the reviewer is."""

"""Turns RFC 5322 bytes into a draft."""

from __future__ import annotations

from reviewer.draft import Draft


def parse_bytes(data: bytes) -> Draft:
    """Decode a message."""
    return Draft.parse(data.decode("utf-8", "replace"))

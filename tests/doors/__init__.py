"""Tests of the doors before "send", each with the real mail program."""

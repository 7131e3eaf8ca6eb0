"""The first-party plugins: one family of rules a module, using only the public names of `reviewer`."""

from reviewer import PhraseTable
from reviewer_plugins.phrases.indexes import INDEX, TABLES

PhraseTable.prepare(TABLES, INDEX)

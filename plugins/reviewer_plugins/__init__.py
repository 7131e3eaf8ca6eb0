"""The first-party plugins: one family of rules a module, using only the public names of `reviewer`."""

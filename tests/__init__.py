"""The tests; a package, so that they can share what `sample` and its like hold."""

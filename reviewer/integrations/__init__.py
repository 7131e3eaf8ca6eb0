"""The doors before "send": each hands a message to the same judge, and only translates what comes back.

`guard.ask` is the way in for a door: it runs the judge in a process of its own, within a time limit, so that whatever
happens to the reviewer a door keeps its wits. `judge` is that process, and `gate` is what it decides by.
"""

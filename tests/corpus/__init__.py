"""A corpus of files in the shapes in which news comes: made anew by `python -m tests.corpus FOLDER`.

The articles are invented for it: no place, person, paper or event in them is real.
"""

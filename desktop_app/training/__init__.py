"""Trains the tagger: a pretrained multilingual encoder with several heads, on the gold articles and two public name
sets.

Needs the extra ``train``. ``python -m desktop_app.training --help`` lists the steps; ``resources/models/README.md``
is the card of the model that came out.
"""

"""From a revision to a fact sheet: one module a stage."""

"""The fact sheet as the panel shows it: rows from plain functions, a model over them, a delegate that paints them."""

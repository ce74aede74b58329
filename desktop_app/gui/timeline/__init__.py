"""The time line: what happened when, drawn to scale, with spans, open ends and how sure each event is."""

"""An offline map of the places an article names: coasts and borders of Natural Earth under dots, areas and names."""

"""Trains the tagger of Readout: from annotated reports to the int8 network that Java runs."""

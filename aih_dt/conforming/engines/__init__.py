"""Every engine that decides by this protocol, run and compared with the reference evaluator.

Nothing here knows how an engine's text was generated: an engine is made from the texts alone.
"""

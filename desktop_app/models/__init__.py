"""Qt item models and text documents made from the session."""

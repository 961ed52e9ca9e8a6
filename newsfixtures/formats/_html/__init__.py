"""The body of an article as HTML: blocks, text, figures, and back."""

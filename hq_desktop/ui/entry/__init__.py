"""Entry: the photo on the left, the form on the right, and only the keyboard between them."""

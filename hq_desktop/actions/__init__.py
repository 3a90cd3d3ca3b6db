"""What a person can do, one object a screen."""

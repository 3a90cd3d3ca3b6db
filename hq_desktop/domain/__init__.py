"""What the office knows: plain Python, readable by a lawyer who reads a little code."""

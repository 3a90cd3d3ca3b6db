"""Sample campaigns, generated from a seed: invented people, places and sheets."""

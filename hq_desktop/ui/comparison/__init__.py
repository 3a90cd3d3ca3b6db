"""The comparison of our copies with the announced figures, by precinct and by territory."""

"""The register of incidents: calls written down, what they lack, what became of them."""

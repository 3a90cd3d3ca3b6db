"""The sheets of the comparison's workbook, each with the formulas that give our figures."""

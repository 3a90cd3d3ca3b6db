"""Spreadsheets and pictures in and out; openpyxl, calamine, Pillow and pypdfium2 live here."""

"""Facts and a template in, the bytes of a PDF out; reportlab and pikepdf live here."""

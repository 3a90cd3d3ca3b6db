"""The office: who is typing, the journal and its verification."""

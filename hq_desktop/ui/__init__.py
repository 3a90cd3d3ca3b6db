"""What a person sees: Qt lives here, one folder for each screen."""

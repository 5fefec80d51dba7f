enum PlaceholderCandidCore {}

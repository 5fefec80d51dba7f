enum PlaceholderCandidUI {}

enum PlaceholderCandidStore {}

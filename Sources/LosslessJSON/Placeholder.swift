enum PlaceholderLosslessJSON {}

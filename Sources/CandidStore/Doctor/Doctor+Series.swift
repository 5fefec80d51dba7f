extension Doctor {
  /// Writes the list of series anew where it does not say where they begin.
  func renewSeries(
    _ writing: inout Writing,
    _ restoration: inout Restoration,
    isNamed: Bool
  ) throws(StoreError) {
    do throws(StoreError) {
      guard let file = try writing.store.newSeriesList() else {
        if isNamed { restoration.healthy.append(SeriesIndex.path) }
        return
      }
      try writing.replace([file], "Wrote \(SeriesIndex.path) anew", kept: [])
      restoration.renewed.append(SeriesIndex.path)
    } catch {
      // Without plan.json nothing is read; that is told already.
      if case .noPlan = error { return }
      restoration.kept.append(Ailment(error, at: SeriesIndex.path, backup: nil))
    }
  }
}

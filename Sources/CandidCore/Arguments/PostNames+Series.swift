extension PostNames {
  /// The post of a series on a date, named as in `k3f9x2ab@2026-12-01`.
  ///
  /// - Returns: The one in the plan where it is real already; nil where the word is no such name.
  func occurrence(named word: String, leastOfID: Int) throws(PostNameError) -> Post? {
    let parts = word.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, let date = Day(String(parts[1])) else { return nil }
    let beginning = parts[0].lowercased()
    let starts = plan.seriesStarts.filter { first, series in
      series.id.lowercased().hasPrefix(beginning) || first.id.text.hasPrefix(beginning)
    }
    guard !beginning.isEmpty, let (first, series) = starts.first else { return nil }
    if beginning.utf8.count < leastOfID { throw .tooShort(word, least: leastOfID) }
    guard starts.count == 1 else { throw .ambiguous(word, starts.map(\.first)) }
    let real = posts.first {
      $0.occurrence.map { $0.series == series.id && $0.date == date } ?? false
    }
    if let real { return real }
    if date == first.seriesStart { return first }
    if let post = plan.projected(in: date...date).first(where: {
      $0.occurrence?.series == series.id
    }) {
      return post
    }
    throw .noDate(of: word, title: first.title, date, isLeftOut: series.except.contains(date))
  }
}

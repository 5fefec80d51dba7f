/// A change within the series that begins with a post, whatever else was changed in it meanwhile.
package enum SeriesEdit: Hashable, Sendable {
  /// Projects nothing on a day.
  case except(Day)
  /// Ends it with a day.
  case end(Day)
  /// Counts it from a day, where it is not counted from one already.
  case anchor(Day)
}

extension Series {
  mutating func apply(_ edit: SeriesEdit) {
    switch edit {
    case .except(let day):
      guard !except.contains(day) else { return }
      except.insert(day, at: except.firstIndex { $0 > day } ?? except.count)
    case .end(let day): end = .until(day)
    case .anchor(let day): from = from ?? day
    }
  }
}

extension SeriesPart {
  /// The same part after a change within the series; one that begins none stays as it is.
  func applying(_ edit: SeriesEdit) -> SeriesPart {
    guard case .first(var series) = self else { return self }
    series.apply(edit)
    return .first(series)
  }
}

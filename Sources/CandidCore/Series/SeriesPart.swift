/// What a post is in a series.
package enum SeriesPart: Hashable, Sendable {
  /// The first post, which says how the others come.
  case first(Series)
  /// One that became a post of its own.
  case occurrence(Occurrence)
  /// One that is only worked out from the post `first`, and in no file.
  case projected(Occurrence, first: PostID)
  /// Something this version cannot read, kept as it was written.
  case unread(String)
}

/// Which post of a series: that of a date.
package struct Occurrence: Hashable, Sendable {
  /// The name of the series.
  package var series: String
  /// The date it has in the series, wherever it was moved.
  package var date: Day
  /// Members this version gives no meaning to, kept as they were written.
  package var others: [RawMember] = []

  package init(of series: String, on date: Day) {
    self.series = series
    self.date = date
  }

  /// How the command line names it, `k3f9x2ab@2026-12-01`.
  package var name: String { "\(series.prefix(8))@\(date)" }

  /// The same with the whole name of the series.
  package var fullName: String { "\(series)@\(date)" }
}

extension Post {
  /// The series that begins with the post; nil where none does.
  package var begins: Series? {
    if case .first(let series)? = series { series } else { nil }
  }

  /// The day a series that begins here is counted from; nil for an idea that never had one.
  package var seriesStart: Day? { begins.flatMap { $0.from ?? day } }

  /// Which post of a series it is, in the plan or only projected.
  package var occurrence: Occurrence? {
    switch series {
    case .occurrence(let occurrence)?, .projected(let occurrence, first: _)?: occurrence
    case .first?, .unread?, nil: nil
    }
  }

  /// Whether it is only worked out from the first post of its series.
  package var isProjected: Bool {
    if case .projected? = series { true } else { false }
  }
}

extension SeriesPart: CustomStringConvertible {
  /// "week, 6 times" of a first post, `k3f9x2ab@2026-12-01` of another.
  package var description: String {
    switch self {
    case .first(let series): series.description
    case .occurrence(let occurrence), .projected(let occurrence, first: _): occurrence.name
    case .unread(let json): json
    }
  }
}

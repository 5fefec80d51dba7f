import CandidCore
import LosslessJSON

/// What a post is in a series, as the member `series` of its object.
///
/// `{"id", "every", "until" or "count", "from", "except"}` on the first post, `{"of", "date"}` on one
/// that became real.
enum SeriesJSON {
  /// The keys in the order in which they are written.
  static let keys = ["id", "every", "until", "count", "from", "except", "of", "date"]

  static func tree(of part: SeriesPart) -> JSONTree {
    switch part {
    case .first(let series): tree(of: series)
    case .occurrence(let occurrence), .projected(let occurrence, first: _):
      .object(
        [("of", .string(occurrence.series)), ("date", .string(occurrence.date.description))]
          + raw(occurrence.others)
      )
    case .unread(let json): .raw(json)
    }
  }

  private static func tree(of series: Series) -> JSONTree {
    var members: [(String, JSONTree)] = [
      ("id", .string(series.id)), ("every", .string(series.every.description)),
    ]
    switch series.end {
    case .never: break
    case .until(let day): members.append(("until", .string(day.description)))
    case .count(let count): members.append(("count", .int(count)))
    }
    if let from = series.from { members.append(("from", .string(from.description))) }
    if !series.except.isEmpty {
      members.append(("except", .array(series.except.map { .string($0.description) })))
    }
    return .object(members + raw(series.others))
  }

  private static func raw(_ others: [RawMember]) -> [(String, JSONTree)] {
    others.map { ($0.key, .raw($0.json)) }
  }
}

// MARK: - Reading

extension SeriesJSON {
  /// Reads the value of the member.
  ///
  /// - Throws: ``Misfit`` for what means nothing to this version; a post works without it, and keeps it.
  static func part(_ value: JSONValue, in document: JSONDocument) throws(Misfit) -> SeriesPart {
    let others = try value.object().others(than: keys, in: document)
    let hasStart = value["id"] != nil || value["every"] != nil
    guard value["of"] == nil else {
      if hasStart { throw Misfit(at: value.span.lowerBound, "has both `of` and `id` or `every`") }
      var occurrence = Occurrence(
        of: try value.required("of", name),
        on: try value.required("date", day)
      )
      occurrence.others = others
      return .occurrence(occurrence)
    }
    if value["date"] != nil { throw Misfit(at: value.span.lowerBound, "has a `date` but no `of`") }
    var series = Series(
      id: try value.required("id", name),
      every: try value.required("every") { word throws(Misfit) in
        try word.parsed("one of \(Repetition.examples)") { Repetition($0) }
      },
      end: try end(value)
    )
    series.from = try value.member("from", day)
    series.except =
      try value.member("except") { list throws(Misfit) in try list.list(of: "dates", day) } ?? []
    series.others = others
    return .first(series)
  }

  private static func end(_ value: JSONValue) throws(Misfit) -> Series.End {
    let until = try value.member("until", day)
    let count = try value.member("count") { count throws(Misfit) in
      try count.whole(in: Series.counts, "a whole number from 1 to 9999")
    }
    switch (until, count) {
    case (nil, nil): return .never
    case (let until?, nil): return .until(until)
    case (nil, let count?): return .count(count)
    case (_?, _?): throw Misfit(at: value.span.lowerBound, "has both `until` and `count`")
    }
  }

  private static func name(_ value: JSONValue) throws(Misfit) -> String {
    try value.parsed("the name of a series") { $0.contains { !$0.isWhitespace } ? $0 : nil }
  }

  private static func day(_ value: JSONValue) throws(Misfit) -> Day {
    try value.parsed("a date such as 2026-11-24") { Day($0) }
  }
}

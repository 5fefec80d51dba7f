import CandidCore
import LosslessJSON

/// Posts that became real of a series that is nowhere.
struct UnknownSeries: Examination {
  static let name = "unknown-series"
  private var known: Set<String> = []
  /// Those whose series has not come by yet, with its id.
  private var waiting: [(String, Ailment)] = []

  init(_ plan: ExaminedPlan) {}

  mutating func ailments(of page: ExaminedPage) -> [Ailment] {
    for index in page.posts.indices {
      if let id = page.value(index, ["series", "id"])?.string { known.insert(id) }
      guard let series = page.posts[index].occurrence?.series, !known.contains(series)
      else { continue }
      let ailment = page.ailment(
        Self.name,
        post: index,
        ["series", "of"],
        what: "no post begins the series `\(series.prefix(40))`",
        remedy: "bring back the post with this `id`, or take `series` out here"
      )
      waiting.append((series, ailment))
    }
    return []
  }

  func conclusion() -> [Ailment] { waiting.filter { !known.contains($0.0) }.map(\.1) }
}

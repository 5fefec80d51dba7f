import CandidCore
import LosslessJSON

/// A list of series that does not say where they begin, so that some are not projected.
struct SeriesList: Examination {
  static let name = "series-list"
  private let place: PlanFolder
  private var pages: [Page: PageContents] = [:]

  init(_ plan: ExaminedPlan) {
    place = plan.place
  }

  mutating func ailments(of page: ExaminedPage) -> [Ailment] {
    // Only first posts are kept: no more of the plan than that is held.
    pages[page.page] = PageContents(posts: page.posts.filter { $0.begins != nil })
    return []
  }

  func conclusion() -> [Ailment] {
    let found = SeriesIndex(pages).starts
    do throws(StoreError) {
      let file = try place.file(SeriesIndex.path)
      let listed = try file.map { file throws(StoreError) in try SeriesIndex(file.bytes).starts }
      // Of a week that cannot be read nothing is known.
      let known = (listed ?? []).filter { pages[.week($0.week)] != nil }
      if let start = found.first(where: { !known.contains($0) }) {
        return [ailment("does not have the series of post \(start.post.short) in \(start.week)")]
      }
      guard let start = known.first(where: { !found.contains($0) }) else { return [] }
      return [ailment("has a series of post \(start.post.short), which begins none")]
    } catch {
      // That the weeks are no folder is told already.
      if case .system(_, _, .notAFolder) = error { return [] }
      let told = Ailment(error, at: SeriesIndex.path, backup: nil)
      return [ailment(told.what, told.position)]
    }
  }

  private func ailment(_ what: String, _ position: JSONPosition? = nil) -> Ailment {
    Ailment(
      Self.name,
      SeriesIndex.path,
      position,
      what: what,
      remedy: "`candid doctor --restore series` writes it anew"
    )
  }
}

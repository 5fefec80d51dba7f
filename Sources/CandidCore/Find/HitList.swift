/// Where sought words were found so far, in the order of the plan.
package struct HitList: Equatable, Sendable {
  package private(set) var hits: [Hit] = []
  /// The pages that are still to be searched; nil before any is.
  package private(set) var left: [Page]?
  /// The pages that cannot be read.
  package private(set) var unreadable: [Page] = []

  package init() {}

  package var isDone: Bool { left?.isEmpty == true }

  /// Takes in what was found since the last time.
  package mutating func add(_ found: [Hit], left: [Page], unreadable: [Page]) {
    self.left = left
    self.unreadable += unreadable
    let found = found.sorted { $0.place < $1.place }
    guard let first = found.first, let last = found.last else { return }
    let isEachOnce = zip(found, found.dropFirst()).allSatisfy { $0.place < $1.place }
    let place = count(before: first.place)
    // As a rule pages come in order: where nothing stands between, nothing else need be looked at.
    if isEachOnce, place == count(before: last.place), index(of: last.place) == nil {
      hits.insert(contentsOf: found, at: place)
      return
    }
    hits += found
    hits.sort { $0.place < $1.place }
    // A post that two branches of a plan brought stands on two pages, but in one place.
    for index in hits.indices.dropFirst().reversed()
    where hits[index].place == hits[index - 1].place {
      hits.remove(at: index)
    }
  }

  /// Puts what a page has now in the place of what it had; one that is still to be searched is not.
  package mutating func put(_ posts: [Post], on page: Page, where isFound: (Post) -> Bool) {
    guard let left, !left.contains(page) else { return }
    hits.removeAll { $0.page == page }
    add(posts.filter(isFound).map { Hit($0, on: page) }, left: left, unreadable: [])
  }

  /// The place of a hit among them, from 0; nil where none stands there.
  package func index(of place: Hit.Place) -> Int? {
    let index = count(before: place)
    return hits.indices.contains(index) && hits[index].place == place ? index : nil
  }

  /// The hit that many further on, or back, from a place; past the end it goes on from the other.
  ///
  /// - Returns: Nil where there is none.
  package func hit(_ steps: Int, from place: Hit.Place) -> (hit: Hit, isWrapped: Bool)? {
    guard !hits.isEmpty else { return nil }
    let before = count(before: place)
    let isHit = index(of: place) != nil
    // From between two hits the first step is half of one.
    let target = before + steps - (steps > 0 && !isHit ? 1 : 0)
    let wrapped = ((target % hits.count) + hits.count) % hits.count
    return (hits[wrapped], target != wrapped)
  }

  /// Whether pages still to be searched may have hits on the way from a place on to another.
  package func mayGrow(from start: Hit.Place, to end: Hit.Place) -> Bool {
    guard let left else { return true }
    // Back to the same week, the way leads through the whole plan.
    if end <= start, end.page == start.page { return !left.isEmpty }
    return left.contains { Page.lies($0, from: start.page, to: end.page) }
  }

  /// How many hits stand before a place.
  private func count(before place: Hit.Place) -> Int {
    var (low, high) = (0, hits.count)
    while low < high {
      let middle = (low + high) / 2
      if hits[middle].place < place { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
